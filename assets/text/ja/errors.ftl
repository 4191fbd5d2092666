# 誤った入力、または先へ進めないプログラムについて、種類ごとに一文。端末の前の人向け。

target-empty = コンピューターの名前がありません。
target-forbidden_character = コンピューターの名前に、空白か制御文字が含まれています。
target-port = ポート「{ $text }」は、1から65535までの数字ではありません。
target-brackets = 「{ $text }」では、ポートの前のIPv6アドレスに角かっこが必要です。例：[2001:db8::1]:3389。
target-bracket_content = 「{ $text }」の角かっこの中身が、IPv6アドレス（後にコロンとポートも可）ではありません。
target-address = 「{ $text }」はアドレスのようですが、アドレスではありません。
target-name = 「{ $text }」はコンピューターの名前ではありません。
target-scheme = 「://」で終わる部分を付けず、コンピューターの名前だけを指定してください。
target-missing = チェックするコンピューターを指定するか、不具合を付けて--practiceを使ってください。

file-missing = ファイル「{ $path }」はありません。
file-unreadable = ファイル「{ $path }」を読めません（{ $reason }）。
file-too_large = ファイル「{ $path }」は{ $limit }バイトより大きく、接続ファイルではありえません。
file-no_address = 接続ファイル「{ $path }」にコンピューターの指定がありません（「full address」がありません）。
file-not_text = ファイル「{ $path }」は接続ファイルではありません。テキストではないためです。

unknown-check = 「{ $name }」というチェックはありません。「check --help」で一覧を見られます。
unknown-fault = 「{ $name }」という練習用の不具合はありません。「practice」で一覧を見られます。
unknown-language = 言語「{ $name }」の文はありません。あるのは{ $tags }です。
timeout-range = 時間の上限「{ $text }」は、0.2から20までの秒数ではありません。

practice-port_taken = このコンピューターのポート{ $port }は、すでに使われています。
program-no_window = ここではウィンドウを開けません（{ $reason }）。コンピューターの名前を付けて「rdp-first-aid check」を使ってください。
program-failed = プログラムが仕事をできませんでした（{ $reason }）。
expect-address = 「{ $text }」はアドレスではありません。--expectには192.0.2.7のように指定します。
saw-code = 「{ $text }」はコードではありません。--sawには0x904や0x904/0x7のように指定します。
explain-none = コードが見つかりませんでした。explainには0x904 0x7や2308/7のように、またはメッセージ全体を指定します。
no-window-hung = 10秒以内に画面が出ませんでした
no-window-card = グラフィックスカードがありません
no-window-fell = 最初の画面の前にプログラムが終了しました
no-window-question = このプログラムは、ここではウィンドウを描けません。「はい」で文字のウィンドウに進みます。「いいえ」で報告書を書き出します。
no-window-unwritten = このプログラムは、ここではウィンドウを描けず、報告書も書き出せませんでした。端末で「rdp-first-aid check NAME」を使ってください。
no-window-written = このプログラムは、ここではウィンドウを描けません。報告書を書き出しました：{ $path }
file-half_unit = ファイル「{ $path }」は文字の途中で終わっています。切れたファイルです。
file-broken_text = ファイル「{ $path }」に、示された文字コードのテキストではないバイトがあります。
file-two_values = ファイル「{ $path }」には「{ $name }」が{ $first }行目と{ $second }行目にあり、どちらが有効か分かりません。
file-hidden_sign = ファイル「{ $path }」の設定「{ $name }」に、目に見えない文字があります。
file-exists = ファイル「{ $path }」はすでにあります。--forceを付けると上書きします。
file-unwritable = ファイル「{ $path }」を書き出せません（{ $reason }）。
file-no_report = ファイル「{ $path }」は「check --json」の報告書ではありません。
rdp-keep-unknown = 残せるものに「{ $name }」はありません。あるのは{ $shares }です。
rdp-user-sign = ユーザー名に、改行かほかの制御文字が含まれています。
rdp-no_host = 接続ファイルのためのコンピューターを指定するか、--from-reportで報告書を指定してください。
rdp-report-hidden = 報告書「{ $path }」ではコンピューターの名前が隠されています。コンピューターも指定してください。
rdp-report-other = レポート「{ $path }」は別のコンピューターのものです。
sign-certificate = ファイル「{ $path }」にPEM形式の証明書がありません。
sign-key = ファイル「{ $path }」に、使えるPEM形式の秘密キー（RSA、P-256、P-384）がありません。
sign-key_encrypted = 「{ $path }」のキーは暗号化されています。PFXファイルか、パスワードのないキーを使ってください。
sign-mismatch = 「{ $path }」のキーは、証明書のものではありません。
sign-pfx = ファイル「{ $path }」は、読めるPFXファイル（PKCS#12）ではありません。
sign-password = そのパスワードでは「{ $path }」が開きません。
sign-pfx_no_key = ファイル「{ $path }」に、証明書と対になる秘密キーがありません。
sign-secret = ファイル「{ $path }」に保存されたパスワードがあります。署名の前に取り除いてください（「rdp harden」でできます）。
