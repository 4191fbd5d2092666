# 18のチェックの名前、調べること、終わり方の言葉。

check-client_ready = リモートデスクトップのプログラム
    .doing = ここにリモートデスクトップのプログラムがあるか探しています
check-saved_sign_in = 保存されたサインイン
    .doing = このパソコンの保存されたサインインを探しています
check-client_policy = このパソコンの決まり
    .doing = 道を変える決まりを読んでいます
check-past_attempts = 最近の試み
    .doing = 最近の試みについて、このパソコンの記録を読んでいます
check-network_up = ネットワーク
    .doing = つながっているネットワークを見ています
check-name_resolves = パソコンの名前
    .doing = ネットワークの電話帳で名前を調べています
check-port_answers = アドレスでの応答
    .doing = 職場のパソコンを呼び出しています
check-speaks_rdp = リモートデスクトップの応答
    .doing = 誰が応答したか聞いています
check-security_agreed = 保護についての合意
    .doing = 回線を保護する方式に合意しています
check-tls_completes = 安全確認
    .doing = 安全確認を進めています
check-large_packets_pass = 大きなデータ
    .doing = 大きなデータを送り、通るか見ています
check-certificate_sound = 身分証
    .doing = 職場のパソコンの身分証を読んでいます
check-sign_in_ready = サインイン確認
    .doing = サインインを受けられるか聞いています
check-clock_right = 二つの時計
    .doing = 二つの時計を比べています
check-link_steady = 安定した回線
    .doing = 回線がどれくらい安定しているか測っています
check-udp_answers = 高速補助回線
    .doing = 高速補助回線をノックしています
check-gateway_answers = 玄関
    .doing = 会社の玄関をノックしています
check-signs_in = サインイン
    .doing = サインインを試しています

# チェックが行われなかった理由。

why-not_selected = 頼まれていません。
    .meaning = 一部のチェックだけが選ばれ、これは入っていませんでした。
why-needs_failed = 先に前のチェックが通る必要があります。
    .meaning = これは、問題が見つかったチェックの上に成り立っています。まだ調べるものがありません。
why-unsupported_here = ここには調べるものがありません。
    .meaning = このパソコンか職場のパソコンが、このチェックで見るものを見せていません。
why-no_permission = このアカウントでは、そこを見られません。
    .meaning = あなたのアカウントには、これを読む権限がありません。このチェックは省きました。
why-connection_budget = あと一度の呼び出しは多すぎます。
    .meaning = 攻撃と間違われないよう、職場のパソコンを呼び出すのは数回だけです。
why-out_of_time = 今回の時間が終わりました。
    .meaning = 一回は長くても20秒で終わります。これを調べるには、もう一度チェックしてください。
why-behind_gateway = 道は玄関を通ります。
    .meaning = あなたは会社の玄関から入ります。直接の呼び出しは、何の証明にもなりません。
why-not_built = この版では、それを調べられません。
    .meaning = この版のプログラムには、まだそのチェックがありません。
why-cancelled = あなたが止めました。
    .meaning = このチェックの番が来る前に止められました。

not-applicable = ここには当てはまりません。
    .meaning = この道には、調べるものがありません。

status-fine = 問題なし
status-warning = 注意
status-problem = 問題あり
status-not_applicable = 対象外
status-not_checked = 調べられず
