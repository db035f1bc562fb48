# Sourced by sessions: makes rehearsal keys and root 1 in the current folder, quietly.
# ada, ben, cleo are the root keys (2 of 3), desk signs targets, server the online roles.
umask 077
echo 'for rehearsals only' > pass
for name in ada ben cleo dan desk server; do
    anchorite-cli -q key new --name $name --rehearsal --passphrase-file pass -o $name.key > /dev/null || exit 1
done
anchorite-cli -q root new --rehearsal --expires 2030-01-07 --at 2030-01-01 -o draft.json || exit 1
for name in ada ben cleo; do
    anchorite-cli -q root add-key draft.json --key $name.key --role root > $name.keyid || exit 1
done
anchorite-cli -q root add-key draft.json --key desk.key --role targets > desk.keyid || exit 1
anchorite-cli -q root add-key draft.json --key server.key --role snapshot --role timestamp > /dev/null || exit 1
anchorite-cli -q root set-threshold draft.json --role root 2 || exit 1
for role in targets snapshot timestamp; do
    anchorite-cli -q root set-threshold draft.json --role $role 1 || exit 1
done
anchorite-cli -q root words draft.json > words || exit 1
cp draft.json root-1.draft.json
sign() {
    anchorite-cli -q root sign "$@" --passphrase-file pass > /dev/null 2>&1
}
