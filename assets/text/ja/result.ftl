# 結果コード：ヘルプデスク向けの言葉、受け付けない理由、電話での読み上げ方。

result-line = 結果コード：{ $code }
result-spelled = 読み上げ方
result-less = コードには細かいことまでは入りません。詳しくは報告書にあります。
result-not = ここに名前のないチェックが、うまくいったとは限りません。行われなかったのかもしれません。コードには名前もアドレスも入っていないので、どのパソコンのことかを尋ねてください。

result-cause-healthy = チェックしたところは、すべて問題ありません。
result-cause-gateway_down = 会社の玄関に届かないか、玄関が閉まっています。
result-cause-gateway_refuses = 玄関は応答しますが、呼び出しを通しません。
result-cause-gateway_certificate = 玄関の身分証は、受け付けてもらえません。

result-reached = どこまで進んだか
    .none = 名前は解決されませんでした。
    .resolve = 名前にアドレスはありますが、TCP接続はできませんでした。
    .tcp = TCPはつながりましたが、X.224のネゴシエーションは終わりませんでした。
    .negotiation = X.224のネゴシエーションは終わりましたが、TLSは確立しませんでした。
    .tls = TLSは確立しましたが、CredSSPメッセージへの応答はありません。
    .credssp_challenge = ホストは最初のCredSSPメッセージに応答しました。
    .credssp = ホストは資格情報を受け入れましたが、MCS接続は完了しませんでした。
    .mcs = MCS接続は確立しましたが、チャネルには参加しませんでした。
    .channels = チャネルに参加しましたが、クライアントの情報は送られませんでした。
    .client_info = クライアントの情報は送られましたが、ライセンス処理は完了しませんでした。
    .licensing = ライセンス処理は完了しましたが、機能の交換は行われませんでした。
    .capabilities = 機能の交換は行われましたが、セッションは始まりませんでした。
    .active = セッションは始まりましたが、画面は描かれませんでした。
    .picture = 最初の画面が描かれました。
result-ended = 何で終わったか
    .nothing = 途中で切れてはいません。
    .not_found = リゾルバーにこの名前のアドレスがありません。
    .refused = TCPが拒否されました。
    .unreachable = アドレスへの経路がないか、システムが接続を開きませんでした。
    .timeout = 段階の制限時間が過ぎました。
    .close = 相手が接続を閉じました。
    .reset = 相手が接続をリセットしました。
    .alert = TLSアラートです。
    .failure_code = RDPネゴシエーションの失敗コードです。
    .disconnect = MCSの切断です。
    .garbage = そこにあるはずのないバイトです。
    .not_rdp = ポートで別のサービスが応答しています。
    .cancelled = 利用者が止めました。
result-family = ホストのプログラム
    .windows = Windows
    .xrdp = xrdp
    .freerdp = FreeRDP（GNOME、KDEなど）
    .ironrdp = IronRDP
    .virtualbox = VirtualBox
    .unknown = 不明
result-platform = チェックした側
    .windows = Windows
    .macos = macOS
    .linux = Linux
    .unknown = 不明
result-gateway = ゲートウェイ
    .yes = 指定されていました。
    .no = 指定されていませんでした。
result-vpn = VPN
    .unseen = 見つかりませんでした。
    .off = 設定されていますが、オフです。
    .aside = オンですが、経路は通っていません。
    .through = 経路がVPNを通っています。
result-clocks = 時計
    .not_compared = 比べられませんでした。
    .together = 差は1分未満です。
    .ahead = { $minutes ->
            [1] 相手の時計が1分以上進んでいます。
            [60] 相手の時計が1時間以上進んでいます。
            [1440] 相手の時計が1日以上進んでいます。
           *[other] 相手の時計が{ $minutes }分以上進んでいます。
        }
    .behind = { $minutes ->
            [1] 相手の時計が1分以上遅れています。
            [60] 相手の時計が1時間以上遅れています。
            [1440] 相手の時計が1日以上遅れています。
           *[other] 相手の時計が{ $minutes }分以上遅れています。
        }
result-saw = 利用者が見たもの
    .none = コードは伝えられていません。
    .another = 結果コードに番号のないコードです。
result-not_fine = 問題のあったチェック
    .none = 示されたものはありません。

result-refused-length = 結果コードは12文字ですが、これは{ $count }文字です。
result-refused-symbol = { $place }文字目の「{ $symbol }」は結果コードにありません。使うのは数字と、I、L、O、Uを除く英字です。
result-refused-misheard = { $place }文字目は聞き違いのようです。{ $heard }ではなく{ $perhaps }かもしれません。使う前に聞き直してください。
result-refused-swapped = { $place }文字目と{ $next }文字目が入れ替わっているようです。使う前に聞き直してください。
result-refused-several = コードが2つの検査文字と合わず、2文字以上が違っているようです。コード全体を読み直してもらってください。
result-refused-version = コードはバージョン{ $version }のもので、このプログラムは知りません。新しいプログラムなら読めるかもしれません。
result-refused-unknown = コードに、このプログラムの知らないことがあります（{ $field } { $number }）。新しいプログラムが作ったもので、そちらなら読めます。

help-code = 結果コードをオフラインで言葉に戻す
help-code-code = 12文字。大文字と小文字、空白、ハイフンは区別しない
help-code-json = コードの内容をJSONで出力する
help-code-exit = codeの終了ステータス：0 コードを読めた、2 コードか呼び出し方が誤っている、3 プログラムが仕事をできなかった。

# 英字はICAOの通話表による。
spell-0 = ゼロ
spell-1 = イチ
spell-2 = ニ
spell-3 = サン
spell-4 = ヨン
spell-5 = ゴ
spell-6 = ロク
spell-7 = ナナ
spell-8 = ハチ
spell-9 = キュウ
spell-a = A（アルファ）
spell-b = B（ブラボー）
spell-c = C（チャーリー）
spell-d = D（デルタ）
spell-e = E（エコー）
spell-f = F（フォックストロット）
spell-g = G（ゴルフ）
spell-h = H（ホテル）
spell-j = J（ジュリエット）
spell-k = K（キロ）
spell-m = M（マイク）
spell-n = N（ノベンバー）
spell-p = P（パパ）
spell-q = Q（ケベック）
spell-r = R（ロメオ）
spell-s = S（シエラ）
spell-t = T（タンゴ）
spell-v = V（ビクター）
spell-w = W（ウイスキー）
spell-x = X（エックスレイ）
spell-y = Y（ヤンキー）
spell-z = Z（ズールー）
