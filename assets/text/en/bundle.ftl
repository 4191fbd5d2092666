# The support bundle: how it is made, saved, refused and opened. What its pages say stands in report.ftl.

help-bundle = Check a computer and write all that was found into one zip for the helpdesk, without names
help-bundle-output = Where to write the zip
help-bundle-keep_names = Keep the real names, for internal use; the file's name says so
help-bundle-leave_out = Leave files out of the zip: { $files }
help-bundle-exit = Exit status of bundle: 0 the zip was written, 2 the call was wrong, 3 the program could not do its work, 130 stopped with Ctrl+C.
help-bundle-open = Read the zip from another computer, offline, and judge it again with this version's rules
help-bundle-file = The zip
help-bundle-json = Print the report as JSON on standard output, with what is judged otherwise today
help-bundle-open-exit = Exit status of bundle open: 0 it was read, 2 it was refused, 3 the program could not do its work.
help-redact = Put stand-ins in the place of names and addresses

bundle-written = The report is written: { $path }
bundle-replaced = { $names ->
        [0] No name and no address is in it.
        [one] One name or address has a stand-in, in { $places ->
                [one] one place
               *[other] { $places } places
            }.
       *[other] { $names } names and addresses have stand-ins, in { $places } places.
    }
bundle-leak = A name is left in { $file }. Nothing was saved. Leave that part out, or tell us.
bundle-leak_call = A name is left in { $file }. Nothing was written. Leave that file out with --leave-out { $file }, or keep the names with --keep-names.
bundle-leak_report = A name is left in the report. Nothing was printed.
bundle-large = The report is too large to be sent.
bundle-unwritable = The report could not be put together.
bundle-no_output = Say where to write the zip with -o FILE.
bundle-unknown_file = There is no “{ $name }” to leave out; there is { $files }.

bundle-opened = This is a report from another computer. It was read here, and nothing was sent.
bundle-visiting = You read a report from another computer. Nothing here is about yours.
bundle-made = Made { $started } by version { $program }.
bundle-names-hidden = Its maker says that names and addresses in it are stand-ins.
bundle-left_out = Its maker left out: { $files }.
bundle-not_again = It holds nothing that could be judged again.
bundle-about = It is about { $target }.
bundle-today = What this version would say
bundle-today-cause = This version would say: { $title }
bundle-today-confidence = This version is as sure as this: { $confidence }.
bundle-today-check = { $check }: { $now }. The report says: { $then }.
bundle-today-contents = The report and what was observed don't fit together: one of the two is another run's.
bundle-unknown_then = nothing

bundle-not_zip = The file “{ $path }” is no zip.
bundle-too_large = The file “{ $path }” is larger than a report may be.
bundle-too_many = The zip “{ $path }” holds more files than a report has.
bundle-zip64 = The zip “{ $path }” is of a kind that only huge files need, so it is no report.
bundle-bomb = In “{ $path }” the file “{ $name }” would grow larger than a report may be.
bundle-path = The zip “{ $path }” holds a file in a folder, or a name that leads elsewhere, so it is no report.
bundle-name = The zip “{ $path }” holds a file whose name can't be trusted.
bundle-twice = The zip “{ $path }” holds the file “{ $name }” twice.
bundle-not_file = In “{ $path }” there is “{ $name }”, which is no plain file.
bundle-encrypted = In “{ $path }” the file “{ $name }” is locked with a password.
bundle-method = In “{ $path }” the file “{ $name }” is packed in a way that reports are not.
bundle-checksum = In “{ $path }” the file “{ $name }” is damaged.
bundle-broken = The zip “{ $path }” is cut off, or speaks against itself.
bundle-no_bundle = The zip “{ $path }” is no report of this program.
bundle-manifest = The list of files in “{ $path }” can't be read.
bundle-changed = In “{ $path }” the file “{ $name }” is not as it was made.
bundle-missing = In “{ $path }” the file “{ $name }” is missing.
bundle-unlisted = In “{ $path }” there is a file “{ $name }” that is not on its list.
bundle-no_report = The maker of “{ $path }” left the report itself out of it.
bundle-newer = A newer version of this program made “{ $path }”: { $name }.
bundle-unreadable = In “{ $path }” the file “{ $name }” can't be understood.
