# このパソコンにリモートデスクトップのプログラムがあるか。（$client と $others は製品名。$client は、ないとき none。）

client_ready-ready = リモートデスクトップのプログラムがあります。
    .seen = このパソコンには{ $client }、{ $version_known ->
            [yes] バージョン{ $client_version }があります。
           *[no] バージョン不明のものがあります。
        }
    .meaning = 接続するプログラムがあります。{ $has_others ->
            [yes] ほかに{ $others }もあります。別のものでも同じことが起こるなら、プログラムは原因ではありません。
           *[no] ほかのものは見当たりません。
        }
    .proves-not = プログラムはありますが、起動も問い合わせもしていません。プログラム自身の設定は見ておらず、バージョンが最新かどうかも判断していません。{ $restart ->
            [not_known] 再起動待ちかどうかは、読めませんでした。
           *[known] 再起動待ちではありません。
        }

client_ready-missing = いつものリモートデスクトップが見つかりません。
    .seen = { $system_family ->
            [windows] Windowsに付属のプログラム（mstsc.exe）が、あるはずのフォルダーにありません。
            [macos] Windows Appも、名前を知っているほかのプログラムも、見つかりませんでした。
           *[linux] 名前を知っているプログラムは、一つも見つかりませんでした。
        }
    .meaning = { $client ->
            [none] 当方の知らない別のものがあるかもしれません。一つもなければ、このパソコンからは接続できません。
           *[named] ただし{ $client }があり、それで接続を試せます。
        }
    .remedy-1 = { $system_family ->
            [windows] このパソコンで、Microsoft自身のページから「リモート デスクトップ接続」を入手してください。
            [macos] このパソコンで、App Storeから「Windows App」を入手してください。
           *[linux] このパソコンで、Remmina、またはヘルプデスクが指定するものをインストールしてください。
        }
    .remedy-2 = このパソコンで、別のプログラムで接続しているなら、何もしなくてかまいません。
    .proves-not = よくある場所で、よくある名前だけを探しています。別名のクライアント、コンテナーや独自のフォルダーの中のものは見えません。職場のコンピューターについては何も言えません。

client_ready-update_troubles = リモートデスクトップの不調で知られる更新が入っています。
    .seen = このパソコンには更新KB{ $kb }が入っていますが、KB{ $mended_by_kb }はまだです。
    .meaning = { $trouble ->
            [lost_after_a_minute] この更新で、約1分後にデスクトップが切れた人がいます。新しい更新で直ります。
           *[sign_in_box] この更新で、一部のプログラムのパスワード入力欄が動きませんでした。新しい更新で直ります。
        }
    .remedy-1 = このパソコンで、{ $system_family ->
            [windows] 「設定」の「Windows Update」を開き、最新の更新を入れてください。
           *[other] システムの最新の更新を入れてください。
        }
    .remedy-2 = このパソコンで、再起動し、もう一度チェックしてください。
    .proves-not = ビルド{ $system_build }から判断しています。更新が入っているだけでは、それが原因という証明にはなりません。こうした更新の一覧は手作業で作ったもので、短いものです。サインイン前の0x904は、どの更新でも知られていません。

client_ready-restart_pending = このパソコンは、再起動待ちです。
    .seen = ここでは、更新がまだ途中です。
    .meaning = 再起動するまで、プログラムの動きがおかしくなることがあります。最初に再起動してみるのが、よい方法です。
    .remedy-1 = このパソコンで、作業を保存し、再起動して、もう一度チェックしてください。
    .proves-not = { $system_family ->
            [windows] Windows Updateかコンポーネントストアに印があります（RebootRequired、RebootPending）。
           *[other] システムに印があります（reboot-required）。
        }再起動待ちはよくあることで、原因であることはまれです。ほかのインストーラーの印は見ていません。
