# The pages of the support bundle: report.html, READ-ME-FIRST.txt and certificate.txt. What the screens
# say too stands with the screens.

report-title = What RDP First Aid found
report-contents = On this page
report-names-shown = This report holds real names. For internal use.
report-names-hidden = Other names stand in here for people, computers and addresses, such as Computer-1. The same one always has the same stand-in.
report-look = Look before you share. This can't catch everything.
report-code = Result code
report-phases = How far the call came
report-about = About this report

report-column-check = Check
report-column-state = State
report-column-found = What we found
report-column-number = Step
report-column-step = What it is about
report-column-part = Part of the call
report-column-ms = Time in ms
report-facts = { $count ->
        [one] One measured value
       *[other] { $count } measured values
    }

report-program = Program
report-started = Time of the check
report-computer = Work computer
report-addresses = Addresses
report-footer = This page loads nothing and sends nothing.

report-zip = What is in this zip
report-file-read_me_first_txt = the result in short, and how to open the rest
report-file-report_html = the whole result, to read and print
report-file-report_json = the same for programs
report-file-timeline_json = what happened when, for programs
report-file-certificate_txt = what the ID card says
report-file-certificate_pem = the ID card itself
report-file-manifest_json = a list of the files, to see if one changed
report-open = How to open it
report-open-page = Open report.html in any browser. It needs no network.
report-open-program = Or open the whole zip in RDP First Aid. Type this, with the name of the zip for FILE:
report-open-command = rdp-first-aid bundle open FILE
report-without = What it does not hold
report-without-secrets = It holds no password and no secret key. This program never collects them.

report-card = This is what the ID card of the work computer says. The word in brackets is the kind of value.
report-card-none = No ID card was seen.
