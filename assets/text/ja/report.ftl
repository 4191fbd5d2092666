# サポート用ファイルのページ：report.html、READ-ME-FIRST.txt、certificate.txt。画面と同じ言葉は画面のファイルにある。

report-title = RDP First Aidが見つけたこと
report-contents = このページの内容
report-names-shown = この報告書には本当の名前が入っています。社内用です。
report-names-hidden = 人、パソコン、アドレスの名前は、Computer-1のような別の名前に置き換えてあります。同じ名前は、いつも同じ別名になります。
report-look = 人に渡す前に見てください。すべてを見つけられるわけではありません。
report-code = 結果コード
report-phases = 呼び出しがどこまで進んだか
report-about = この報告書について

report-column-check = チェック
report-column-state = 状態
report-column-found = わかったこと
report-column-number = ステップ
report-column-step = 内容
report-column-part = 呼び出しの部分
report-column-ms = 時間（ミリ秒）
report-facts = { $count ->
        [one] 測った値{ $count }件
       *[other] 測った値{ $count }件
    }

report-program = プログラム
report-started = チェックの時刻
report-computer = 職場のパソコン
report-addresses = アドレス
report-footer = このページは何も読み込まず、何も送りません。

report-zip = このzipに入っているもの
report-file-read_me_first_txt = 結果の要約と、残りの開き方
report-file-report_html = 結果の全部。読むためと印刷のため
report-file-report_json = 同じ内容。プログラム用
report-file-timeline_json = いつ何が起きたか。プログラム用
report-file-certificate_txt = 身分証に書いてあること
report-file-certificate_pem = 身分証そのもの
report-file-manifest_json = ファイルの一覧。変更がないか見るため
report-open = 開き方
report-open-page = report.htmlをブラウザーで開いてください。ネットワークは要りません。
report-open-program = またはzip全体をRDP First Aidで開いてください。FILEの所にzipの名前を入れて、次のように入力します。
report-open-command = rdp-first-aid bundle open FILE
report-without = 入っていないもの
report-without-secrets = パスワードも秘密の鍵も入っていません。このプログラムは、それらを集めることがありません。

report-card = 職場のパソコンの身分証に書いてあることです。かっこの中の言葉は値の種類です。
report-card-none = 身分証は見えませんでした。
