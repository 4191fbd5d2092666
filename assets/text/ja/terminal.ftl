# 端末のチェックリスト。ウィンドウではなく、そこで言うこと。画面そのものの言葉は screens.ftl にある。

terminal-instead = このプログラムは、ここではウィンドウを描けません。同じチェックリストを、この端末で続けます。
terminal-choices = できること
terminal-chosen = { $answer }（選択中）
terminal-field = { $label }：{ $value }
terminal-field_empty = { $label }：まだ何もありません
terminal-ask = { $label }。例：{ $example }。Enterだけなら、そのままにします。
terminal-held = 結果は、このステップを示しています。
terminal-progress = { $state }：{ $title }（{ $all }個中{ $done }個）
terminal-prompt = 番号を入力してください。「?」でヘルプが出ます。Enterだけなら「{ $default }」です。
terminal-prompt_field = { $label }：ここに入力するか、番号を入力してください。Enterだけなら「{ $default }」です。
terminal-prompt_running = 止めるには、sと入力してEnterを押してください。
terminal-keys = これらの文字は、いつでも使えます。後にEnterを押してください。
terminal-key_quit = このプログラムを終わる
terminal-key_help = これらの文字を表示する
terminal-unknown = 「{ $text }」は、選べるものにありません。一覧の番号を入力してください。「?」でヘルプが出ます。
terminal-first = これより前の画面はありません。
terminal-refusals = ここでウィンドウを描けなかったもの
terminal-nothing_checked = まだどのパソコンもチェックしていません。
terminal-system = このパソコンは{ $system }です。
terminal-go_on = パソコンをチェックするには、次を入力してください：rdp-first-aid check NAME
