# 見守り: 呼び出しを続け、合わせて何が言えるか。端末の前の人向け。
# $unit は hours、minutes、seconds、endless。$measured と $counted は、伝える数字があるかどうか。

watch-begins = { $target }を見守ります。10秒ごとに呼び出します{ $unit ->
        [hours] （{ $count }時間）
        [minutes] （{ $count }分間）
        [seconds] （{ $count }秒間）
       *[endless] （止められるまで）
    }。
watch-begins_checks = { $target }を見守ります。不具合が見つかるまで、毎分、全体をチェックします{ $unit ->
        [hours] （最長{ $count }時間）
        [minutes] （最長{ $count }分間）
        [seconds] （最長{ $count }秒間）
       *[endless] （または止められるまで）
    }。
watch-stop = 止めるにはCtrl+Cを押してください。
watch-columns =
    .number = 番号
    .after = 経過
    .delay = 遅れ
    .swing = ゆれ
    .call = 呼び出し
    .again = 送り直し
    .ended = 結果
watch-ms = { $ms }ミリ秒
watch-again = { $counted ->
        [yes] { $sent }中{ $resent }
       *[no] { $resent }
    }
watch-first = 最初の呼び出しをしています…
watch-so_far = { $measured ->
        [yes] { $samples }回中{ $failed }回が不調。半分は{ $median_ms }ミリ秒以内、20回中19回は{ $p95_ms }ミリ秒以内。送り直し{ $loss_percent } %
       *[no] { $samples }回中{ $failed }回が不調
    }
watch-check = チェック{ $number }、{ $after }経過：{ $title }

watch-calls = { $went ->
        [well] 呼び出しは{ $samples }回で、不調はありませんでした。
        [partly] 呼び出しは{ $samples }回で、そのうち{ $failed }回が不調でした。
       *[badly] 呼び出しは{ $samples }回で、うまくいったものはありませんでした。
    }
watch-ended_so = そのうち{ $ended_so }回が、このように終わりました。
watch-delay = 答えの半分は{ $median_ms }ミリ秒以内、20回中19回は{ $p95_ms }ミリ秒以内に来ました。
watch-loss = 送った{ $sent }個のデータのうち、{ $resent }個を送り直しました。{ $loss_percent } %です。
watch-limits = 送り直しが{ $loss_limit_percent } %以上なら、回線は不安定です。20回中19回の時間が{ $p95_limit_ms }ミリ秒以上で、しかも半分の時間の{ $p95_times_median }倍以上の場合も同じです。
watch-least = 回線の安定を判断するには、少なくとも{ $least_sent }個のデータが必要です。送り直しがあった場合は、もっと必要です。
watch-none = 終わった呼び出しは一つもありませんでした。
watch-refused = 職場のパソコンに続けて2回断られたので、止めました。これ以上の呼び出しは、攻撃のように見えるかもしれません。

watch-steady = { $slow ->
        [yes] 回線は安定していますが遅く、呼び出しはすべて良好でした。
       *[no] 回線は安定していて、呼び出しはすべて良好でした。
    }
    .meaning = 繰り返し呼び出し、職場のパソコンは毎回応答しました。{ $slow ->
            [yes] ただし、一つ一つの言葉が行って戻るのに時間がかかるので、マウスとキーは遅く感じられます。
           *[no] 今のところ、回線は原因ではありません。
        }
    .proves-not = 起きたり消えたりする不調が、たまたま出なかったのかもしれません。帯域幅はサインイン前には測らず、サインインの質問の後は何も送っていません。
watch-too_few = 呼び出しは良好でしたが、回線を判断するには少なすぎます。
    .meaning = 数分間、できれば不調が出ている間に見守ってください。ここで見るのは回線だけです。「check」は身分証と時計も見ます。
    .proves-not = 少数の呼び出しでは、20個に1個のデータを失う回線は見つけられません。帯域幅はサインイン前には測りません。

watch-duration = 時間「{ $text }」は、90s、10m、2hのような、1秒から24時間までの指定ではありません。
watch-gateway = このコンピューターへの接続はすべてゲートウェイを通るため、ここでは回線を見守れません。
