# サポート用ファイル：作り方、保存、受け付けない理由、開き方。ページの言葉は report.ftl にある。

help-bundle = コンピューターをチェックし、わかったことの全部を、名前を出さずに、ヘルプデスク向けの一つのzipに書き出す
help-bundle-output = zipを書き出す場所
help-bundle-keep_names = 本当の名前を残す。社内用で、ファイルの名前でそれとわかる
help-bundle-leave_out = zipからファイルを外す：{ $files }
help-bundle-exit = bundleの終了ステータス：0 zipを書き出した、2 呼び出し方が誤っている、3 プログラムが仕事をできなかった、130 Ctrl+Cで停止。
help-bundle-open = 別のコンピューターのzipをオフラインで読み、このバージョンの基準でもう一度判断する
help-bundle-file = zipファイル
help-bundle-json = 報告書を、今なら判断の変わる点とともに、JSONで標準出力に出す
help-bundle-open-exit = bundle openの終了ステータス：0 読めた、2 受け付けなかった、3 プログラムが仕事をできなかった。
help-redact = 名前とアドレスを別名に置き換える

bundle-written = 報告書を書き出しました：{ $path }
bundle-replaced = { $names ->
        [0] 名前もアドレスも入っていません。
       *[other] 名前とアドレス{ $names }個が、{ $places }か所で別名になっています。
    }
bundle-leak = { $file }に名前が残っています。何も保存していません。その部分を外すか、当方にお知らせください。
bundle-leak_call = { $file } に名前が残っています。何も書き込みませんでした。--leave-out { $file } でこのファイルを除くか、--keep-names で名前を残してください。
bundle-leak_report = レポートに名前が残っています。何も表示しませんでした。
bundle-large = 報告書が大きすぎて、送れません。
bundle-unwritable = 報告書をまとめられませんでした。
bundle-no_output = zipを書き出す場所を、-o FILEで指定してください。
bundle-unknown_file = 外せるものに「{ $name }」はありません。あるのは{ $files }です。

bundle-opened = これは別のパソコンの報告書です。ここで読んだだけで、何も送っていません。
bundle-visiting = 別のパソコンの報告書を読んでいます。ここにあることは、お使いのパソコンのことではありません。
bundle-made = { $started }に、バージョン{ $program }で作られました。
bundle-names-hidden = 作成者によると、中の名前とアドレスは仮の名前です。
bundle-left_out = 作った人が外したもの：{ $files }。
bundle-not_again = もう一度判断できるものは入っていません。
bundle-about = { $target }についての報告書です。
bundle-today = このバージョンの判断
bundle-today-cause = このバージョンの判断：{ $title }
bundle-today-confidence = このバージョンの確かさ：{ $confidence }。
bundle-today-check = { $check }：{ $now }。報告書では：{ $then }。
bundle-today-contents = レポートと観測結果が合いません。どちらかが別の実行のものです。
bundle-unknown_then = なし

bundle-not_zip = ファイル「{ $path }」はzipではありません。
bundle-too_large = ファイル「{ $path }」は、報告書の上限より大きいです。
bundle-too_many = zip「{ $path }」には、報告書より多くのファイルがあります。
bundle-zip64 = zip「{ $path }」は、とても大きなファイルだけに必要な種類なので、報告書ではありません。
bundle-bomb = 「{ $path }」のファイル「{ $name }」は、広げると報告書の上限より大きくなります。
bundle-path = zip「{ $path }」には、フォルダーの中のファイルか、別の場所に通じる名前があるので、報告書ではありません。
bundle-name = zip「{ $path }」に、名前を信用できないファイルがあります。
bundle-twice = zip「{ $path }」に、ファイル「{ $name }」が二つあります。
bundle-not_file = 「{ $path }」の「{ $name }」は、普通のファイルではありません。
bundle-encrypted = 「{ $path }」のファイル「{ $name }」には、パスワードがかかっています。
bundle-method = 「{ $path }」のファイル「{ $name }」は、報告書では使わない方法で圧縮されています。
bundle-checksum = 「{ $path }」のファイル「{ $name }」は壊れています。
bundle-broken = zip「{ $path }」は途中で切れているか、内容が食い違っています。
bundle-no_bundle = zip「{ $path }」は、このプログラムの報告書ではありません。
bundle-manifest = 「{ $path }」のファイルの一覧を読めません。
bundle-changed = 「{ $path }」のファイル「{ $name }」は、作られたときのままではありません。
bundle-missing = 「{ $path }」にファイル「{ $name }」がありません。
bundle-unlisted = 「{ $path }」に、一覧にないファイル「{ $name }」があります。
bundle-no_report = 「{ $path }」を作った人が、報告書そのものを外しています。
bundle-newer = 「{ $path }」は、このプログラムの新しいバージョンが作ったものです：{ $name }。
bundle-unreadable = 「{ $path }」のファイル「{ $name }」の内容がわかりません。
