<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>only the tuf dialect is written</source>
        <translation>nur der Dialekt tuf wird geschrieben</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>keep the tools of that dialect for its next root; reading and auditing work here</source>
        <translation>behalten Sie für die nächste Root die Werkzeuge jenes Dialekts; Lesen und Prüfen gehen hier</translation>
    </message>
    <message>
        <source>the version has no successor</source>
        <translation>die Version hat keinen Nachfolger</translation>
    </message>
    <message>
        <source>start a new repository with root new</source>
        <translation>beginnen Sie mit root new ein neues Repository</translation>
    </message>
    <message>
        <source>the draft holds a signature, so it can no longer change</source>
        <translation>der Entwurf trägt eine Signatur und lässt sich darum nicht mehr ändern</translation>
    </message>
    <message>
        <source>the draft is as it was</source>
        <translation>der Entwurf ist, wie er war</translation>
    </message>
    <message>
        <source>start again with root next or root new; signatures cannot be carried over</source>
        <translation>beginnen Sie neu mit root next oder root new; Signaturen lassen sich nicht übernehmen</translation>
    </message>
    <message>
        <source>the file is not a draft of a root</source>
        <translation>die Datei ist kein Entwurf einer Root</translation>
    </message>
    <message>
        <source>the file was only read</source>
        <translation>die Datei wurde nur gelesen</translation>
    </message>
    <message>
        <source>give a file that root new or root next made</source>
        <translation>geben Sie eine Datei an, die root new oder root next erstellt hat</translation>
    </message>
    <message>
        <source>the role has this key already</source>
        <translation>die Rolle hat diesen Schlüssel schon</translation>
    </message>
    <message>
        <source>nothing to do, or choose another key</source>
        <translation>nichts zu tun, oder wählen Sie einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>another key stands under the same keyid</source>
        <translation>ein anderer Schlüssel steht unter derselben Keyid</translation>
    </message>
    <message>
        <source>find out where the key file comes from: honest tools do not make this</source>
        <translation>klären Sie, woher die Schlüsseldatei kommt: ehrliche Werkzeuge machen das nicht</translation>
    </message>
    <message>
        <source>the draft has no such key there</source>
        <translation>der Entwurf hat dort keinen solchen Schlüssel</translation>
    </message>
    <message>
        <source>root show lists the keyids</source>
        <translation>root show führt die Keyids auf</translation>
    </message>
    <message>
        <source>one key would be a root key and an online one</source>
        <translation>ein Schlüssel wäre Root-Schlüssel und Online-Schlüssel zugleich</translation>
    </message>
    <message>
        <source>change it, or repeat with --accept and this code if people have agreed to it</source>
        <translation>ändern Sie es, oder wiederholen Sie mit --accept und diesem Code, wenn die Beteiligten zugestimmt haben</translation>
    </message>
    <message>
        <source>a threshold is at least 1</source>
        <translation>eine Schwelle ist mindestens 1</translation>
    </message>
    <message>
        <source>give a whole number of at least 1</source>
        <translation>geben Sie eine ganze Zahl von mindestens 1 an</translation>
    </message>
    <message>
        <source>with a root threshold of 1 one person could replace everything</source>
        <translation>mit einer Root-Schwelle von 1 könnte eine Person alles ersetzen</translation>
    </message>
    <message>
        <source>give 2 or more</source>
        <translation>geben Sie 2 oder mehr an</translation>
    </message>
    <message>
        <source>the root threshold equals the number of root keys: one lost key blocks the root for ever</source>
        <translation>die Root-Schwelle ist gleich der Zahl der Root-Schlüssel: ein verlorener Schlüssel blockiert die Root für immer</translation>
    </message>
    <message>
        <source>add a key first, or repeat with --accept draft.no-spare if people have agreed to it</source>
        <translation>fügen Sie zuerst einen Schlüssel hinzu, oder wiederholen Sie mit --accept draft.no-spare, wenn die Beteiligten zugestimmt haben</translation>
    </message>
    <message>
        <source>the expiry is not after the time given</source>
        <translation>der Ablauf liegt nicht nach der angegebenen Zeit</translation>
    </message>
    <message>
        <source>give a later time; check --at</source>
        <translation>geben Sie eine spätere Zeit an; prüfen Sie --at</translation>
    </message>
    <message>
        <source>the root would lapse in less than 30 days</source>
        <translation>die Root liefe in weniger als 30 Tagen ab</translation>
    </message>
    <message>
        <source>the root would lapse in more than two years</source>
        <translation>die Root liefe in mehr als zwei Jahren ab</translation>
    </message>
    <message>
        <source>this member belongs to the specification</source>
        <translation>dieses Feld gehört zur Spezifikation</translation>
    </message>
    <message>
        <source>use the verb that sets it</source>
        <translation>nehmen Sie den Befehl, der es setzt</translation>
    </message>
    <message>
        <source>a number is not whole or too large for every reader</source>
        <translation>eine Zahl ist nicht ganz oder zu groß für jeden Leser</translation>
    </message>
    <message>
        <source>give a whole number within 2^53-1, or a text</source>
        <translation>geben Sie eine ganze Zahl bis 2^53-1 an, oder einen Text</translation>
    </message>
    <message>
        <source>a role has no keys or no threshold yet</source>
        <translation>eine Rolle hat noch keine Schlüssel oder keine Schwelle</translation>
    </message>
    <message>
        <source>root add-key and root set-threshold complete it</source>
        <translation>root add-key und root set-threshold vervollständigen sie</translation>
    </message>
    <message>
        <source>a text is not in its usual Unicode form or holds control characters</source>
        <translation>ein Text ist nicht in der üblichen Unicode-Form oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>type it again; implementations would disagree on it</source>
        <translation>tippen Sie ihn neu; Programme wären sich sonst nicht einig</translation>
    </message>
    <message>
        <source>only roots of the tuf dialect are signed</source>
        <translation>nur Roots des Dialekts tuf werden signiert</translation>
    </message>
    <message>
        <source>nothing was signed and the key stayed locked</source>
        <translation>nichts wurde signiert, und der Schlüssel blieb gesperrt</translation>
    </message>
    <message>
        <source>sign it with the tools of its dialect</source>
        <translation>signieren Sie sie mit den Werkzeugen ihres Dialekts</translation>
    </message>
    <message>
        <source>the key is in the root role of neither root</source>
        <translation>der Schlüssel steht in der Root-Rolle keiner der beiden Roots</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>wählen Sie einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>the key has no pin yet, so nothing says what it trusts</source>
        <translation>der Schlüssel hat noch keinen Pin, also sagt nichts, wem er vertraut</translation>
    </message>
    <message>
        <source>take the words of the first root from the holder's card and repeat with --first</source>
        <translation>nehmen Sie die Wörter der ersten Root von der Karte des Inhabers und wiederholen Sie mit --first</translation>
    </message>
    <message>
        <source>the key has a pin already; --first is for a first root only</source>
        <translation>der Schlüssel hat schon einen Pin; --first gilt nur für eine erste Root</translation>
    </message>
    <message>
        <source>repeat without --first</source>
        <translation>wiederholen Sie ohne --first</translation>
    </message>
    <message>
        <source>the links do not reach from the key's pin to the root before this one</source>
        <translation>die Glieder reichen nicht vom Pin des Schlüssels bis zur Root vor dieser</translation>
    </message>
    <message>
        <source>give every root in between with --link, oldest first</source>
        <translation>geben Sie jede Root dazwischen mit --link an, die älteste zuerst</translation>
    </message>
    <message>
        <source>a root is not the one that the key's pin names</source>
        <translation>eine Root ist nicht die, die der Pin des Schlüssels nennt</translation>
    </message>
    <message>
        <source>stop and call the administrator: it may be another repository or a false predecessor</source>
        <translation>halten Sie an und rufen Sie den Administrator: es kann ein anderes Repository oder ein falscher Vorgänger sein</translation>
    </message>
    <message>
        <source>the key belongs to another repository</source>
        <translation>der Schlüssel gehört zu einem anderen Repository</translation>
    </message>
    <message>
        <source>use the key made for this repository</source>
        <translation>nehmen Sie den Schlüssel, der für dieses Repository gemacht ist</translation>
    </message>
    <message>
        <source>the pin file changed during the review</source>
        <translation>die Pin-Datei änderte sich während der Prüfung</translation>
    </message>
    <message>
        <source>another signature was made with this key meanwhile; review the root again</source>
        <translation>inzwischen entstand mit diesem Schlüssel eine andere Signatur; prüfen Sie die Root noch einmal</translation>
    </message>
    <message>
        <source>another key was opened than the one reviewed</source>
        <translation>ein anderer Schlüssel wurde geöffnet als der geprüfte</translation>
    </message>
    <message>
        <source>nothing was signed</source>
        <translation>nichts wurde signiert</translation>
    </message>
    <message>
        <source>give the key file that the review was begun with</source>
        <translation>geben Sie die Schlüsseldatei an, mit der die Prüfung begann</translation>
    </message>
    <message>
        <source>the root lists the key under a scheme that is not signed with here</source>
        <translation>die Root führt den Schlüssel unter einem Verfahren auf, mit dem hier nicht signiert wird</translation>
    </message>
    <message>
        <source>list the key with its usual scheme, or sign with the program that made it</source>
        <translation>führen Sie den Schlüssel mit seinem üblichen Verfahren auf, oder signieren Sie mit dem Programm, das ihn gemacht hat</translation>
    </message>
    <message>
        <source>signatures are merged into TUF 1.0 roots only</source>
        <translation>Signaturen werden nur in Roots nach TUF 1.0 eingefügt</translation>
    </message>
    <message>
        <source>the root is as it was</source>
        <translation>die Root ist, wie sie war</translation>
    </message>
    <message>
        <source>use the tools of that dialect</source>
        <translation>nehmen Sie die Werkzeuge jenes Dialekts</translation>
    </message>
    <message>
        <source>the pin file was changed by somebody without the key</source>
        <translation>die Pin-Datei wurde von jemandem ohne den Schlüssel geändert</translation>
    </message>
    <message>
        <source>stop; compare the pin's words with the holder's card and keep the file as evidence</source>
        <translation>halten Sie an; vergleichen Sie die Wörter des Pins mit der Karte des Inhabers und bewahren Sie die Datei als Beweis auf</translation>
    </message>
    <message>
        <source>the pin file is not readable</source>
        <translation>die Pin-Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>compare the pin's words with the holder's card; keep the file as evidence</source>
        <translation>vergleichen Sie die Wörter des Pins mit der Karte des Inhabers; bewahren Sie die Datei als Beweis auf</translation>
    </message>
    <message>
        <source>this key has signed another payload for the same version</source>
        <translation>dieser Schlüssel hat für dieselbe Version eine andere Payload signiert</translation>
    </message>
    <message>
        <source>find out why there are two; if it is right, repeat with --reason</source>
        <translation>klären Sie, warum es zwei gibt; ist es richtig, wiederholen Sie mit --reason</translation>
    </message>
    <message>
        <source>the words are not those that were asked for</source>
        <translation>die Wörter sind nicht die, nach denen gefragt wurde</translation>
    </message>
    <message>
        <source>nothing was signed, and nothing was recorded</source>
        <translation>nichts wurde signiert, und nichts wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>check that paper and machine speak of the same thing; if they do, stop and call the administrator</source>
        <translation>prüfen Sie, ob Papier und Maschine dasselbe meinen; wenn ja, halten Sie an und rufen Sie den Administrator</translation>
    </message>
    <message>
        <source>three wrong answers</source>
        <translation>drei falsche Antworten</translation>
    </message>
    <message>
        <source>stop and call the administrator; keep the file</source>
        <translation>halten Sie an und rufen Sie den Administrator; bewahren Sie die Datei auf</translation>
    </message>
    <message>
        <source>the words of the first trusted root are missing</source>
        <translation>die Wörter der ersten vertrauten Root fehlen</translation>
    </message>
    <message>
        <source>take them from the holder's own card</source>
        <translation>nehmen Sie sie von der eigenen Karte des Inhabers</translation>
    </message>
    <message>
        <source>there is no terminal to ask for six words</source>
        <translation>es gibt kein Terminal, um nach sechs Wörtern zu fragen</translation>
    </message>
    <message>
        <source>give --words-file with all 32 words from the sheet or the other machine</source>
        <translation>geben Sie --words-file mit allen 32 Wörtern vom Blatt oder von der anderen Maschine an</translation>
    </message>
    <message>
        <source>this key has signed this file already</source>
        <translation>dieser Schlüssel hat diese Datei schon signiert</translation>
    </message>
    <message>
        <source>the signature that is there was kept</source>
        <translation>die vorhandene Signatur wurde behalten</translation>
    </message>
    <message>
        <source>nothing to do; root status shows who is missing</source>
        <translation>nichts zu tun; root status zeigt, wer fehlt</translation>
    </message>
    <message>
        <source>a rehearsal key has no place in a real root</source>
        <translation>ein Probeschlüssel hat in einer echten Root keinen Platz</translation>
    </message>
    <message>
        <source>use a key made for the ceremony</source>
        <translation>nehmen Sie einen Schlüssel, der für die Zeremonie gemacht ist</translation>
    </message>
    <message>
        <source>a real key has no place in a rehearsal</source>
        <translation>ein echter Schlüssel hat in einer Probe keinen Platz</translation>
    </message>
    <message>
        <source>make a rehearsal key with key new --rehearsal</source>
        <translation>erzeugen Sie mit key new --rehearsal einen Probeschlüssel</translation>
    </message>
    <message>
        <source>a rehearsal root lapses within 7 days</source>
        <translation>die Root einer Probe läuft innerhalb von 7 Tagen ab</translation>
    </message>
    <message>
        <source>give an earlier expiry</source>
        <translation>geben Sie einen früheren Ablauf an</translation>
    </message>
    <message>
        <source>the list of rehearsal keys on this machine is not readable</source>
        <translation>die Liste der Probeschlüssel auf dieser Maschine ist nicht lesbar</translation>
    </message>
    <message>
        <source>look at anchorite/rehearsal-keys in your state folder; move it away if it is damaged</source>
        <translation>sehen Sie anchorite/rehearsal-keys in Ihrem Zustandsordner an; schieben Sie die Datei beiseite, wenn sie beschädigt ist</translation>
    </message>
    <message>
        <source>the rehearsal has ended</source>
        <translation>die Probe ist beendet</translation>
    </message>
    <message>
        <source>its folder is as it was</source>
        <translation>ihr Ordner ist, wie er war</translation>
    </message>
    <message>
        <source>begin another one</source>
        <translation>beginnen Sie eine andere</translation>
    </message>
    <message>
        <source>the folder for the rehearsal is not empty</source>
        <translation>der Ordner für die Probe ist nicht leer</translation>
    </message>
    <message>
        <source>nothing in it was changed</source>
        <translation>nichts darin wurde geändert</translation>
    </message>
    <message>
        <source>name a new folder</source>
        <translation>nennen Sie einen neuen Ordner</translation>
    </message>
    <message>
        <source>the response is valid for another payload</source>
        <translation>die Antwort ist für eine andere Payload gültig</translation>
    </message>
    <message>
        <source>the draft is as it was; nothing was merged</source>
        <translation>der Entwurf ist, wie er war; nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>ask the signer to sign the file of these words</source>
        <translation>bitten Sie den Signierenden, die Datei mit diesen Wörtern zu signieren</translation>
    </message>
    <message>
        <source>the response is neither a root.json nor a keyid with its sig</source>
        <translation>die Antwort ist weder eine root.json noch eine Keyid mit ihrer sig</translation>
    </message>
    <message>
        <source>ask the signer for the file again</source>
        <translation>bitten Sie den Signierenden noch einmal um die Datei</translation>
    </message>
    <message>
        <source>no signature of the response counts</source>
        <translation>keine Signatur der Antwort zählt</translation>
    </message>
    <message>
        <source>ask which key was used: it is in neither root role, or it signed other bytes</source>
        <translation>fragen Sie, welcher Schlüssel verwendet wurde: er steht in keiner der Root-Rollen, oder er hat andere Bytes signiert</translation>
    </message>
    <message>
        <source>a root above version 1 is judged against the root before it</source>
        <translation>eine Root über Version 1 wird an der Root davor gemessen</translation>
    </message>
    <message>
        <source>nothing was published</source>
        <translation>nichts wurde veröffentlicht</translation>
    </message>
    <message>
        <source>give the root before with --trusted</source>
        <translation>geben Sie die Root davor mit --trusted an</translation>
    </message>
    <message>
        <source>a BLOCK finding stands</source>
        <translation>ein BLOCK-Befund steht</translation>
    </message>
    <message>
        <source>nothing was signed or published</source>
        <translation>nichts wurde signiert oder veröffentlicht</translation>
    </message>
    <message>
        <source>root audit explains it; repair the draft</source>
        <translation>root audit erklärt ihn; bessern Sie den Entwurf nach</translation>
    </message>
    <message>
        <source>a finding is at or above the limit given</source>
        <translation>ein Befund erreicht die angegebene Grenze</translation>
    </message>
    <message>
        <source>files were only read</source>
        <translation>Dateien wurden nur gelesen</translation>
    </message>
    <message>
        <source>each finding names its remedy; --fail-on moves the limit</source>
        <translation>jeder Befund nennt seine Abhilfe; --fail-on verschiebt die Grenze</translation>
    </message>
    <message>
        <source>there is no such severity</source>
        <translation>eine solche Schwere gibt es nicht</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>nichts wurde getan</translation>
    </message>
    <message>
        <source>give block, high, med, low or info</source>
        <translation>geben Sie block, high, med, low oder info an</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>ein solches Profil gibt es nicht</translation>
    </message>
    <message>
        <source>give tuf, legacy or notary-v1</source>
        <translation>geben Sie tuf, legacy oder notary-v1 an</translation>
    </message>
    <message>
        <source>there is no N.root.json in the folder</source>
        <translation>im Ordner ist keine N.root.json</translation>
    </message>
    <message>
        <source>name the folder that holds 1.root.json, or the files themselves</source>
        <translation>nennen Sie den Ordner, der 1.root.json enthält, oder die Dateien selbst</translation>
    </message>
    <message>
        <source>a published time is N=TIME</source>
        <translation>eine Veröffentlichungszeit ist N=ZEIT</translation>
    </message>
    <message>
        <source>write the version and the time it appeared, such as 3=2022-05-11</source>
        <translation>schreiben Sie die Version und die Zeit, zu der sie erschien, etwa 3=2022-05-11</translation>
    </message>
    <message>
        <source>a change needs care</source>
        <translation>bei einer Änderung ist Achtung nötig</translation>
    </message>
    <message>
        <source>read each line with the others before signing</source>
        <translation>lesen Sie vor dem Signieren jede Zeile mit den anderen</translation>
    </message>
    <message>
        <source>these bytes are no such key</source>
        <translation>diese Bytes sind kein solcher Schlüssel</translation>
    </message>
    <message>
        <source>no such key counts anywhere</source>
        <translation>nirgends zählt ein solcher Schlüssel</translation>
    </message>
    <message>
        <source>ask its holder for the key again</source>
        <translation>bitten Sie seinen Inhaber noch einmal um den Schlüssel</translation>
    </message>
    <message>
        <source>the key is too weak to count</source>
        <translation>der Schlüssel ist zu schwach, um zu zählen</translation>
    </message>
    <message>
        <source>make a new key with key new</source>
        <translation>erzeugen Sie mit key new einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>the key is of a kind that is not supported</source>
        <translation>der Schlüssel ist von einer Art, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>key new makes supported keys</source>
        <translation>key new erzeugt unterstützte Schlüssel</translation>
    </message>
    <message>
        <source>private and public part do not belong together</source>
        <translation>privater und öffentlicher Teil gehören nicht zusammen</translation>
    </message>
    <message>
        <source>no file was written or changed</source>
        <translation>keine Datei wurde geschrieben oder geändert</translation>
    </message>
    <message>
        <source>take the key from its backup; do not use this file</source>
        <translation>nehmen Sie den Schlüssel aus seiner Sicherung; verwenden Sie diese Datei nicht</translation>
    </message>
    <message>
        <source>the file holds a private key where a public one is asked</source>
        <translation>die Datei enthält einen privaten Schlüssel, wo ein öffentlicher verlangt ist</translation>
    </message>
    <message>
        <source>write the public key with key public, and ask yourself who has seen this file</source>
        <translation>schreiben Sie den öffentlichen Schlüssel mit key public und fragen Sie sich, wer diese Datei gesehen hat</translation>
    </message>
    <message>
        <source>the file is no key in a form that is read here</source>
        <translation>die Datei ist kein Schlüssel in einer Form, die hier gelesen wird</translation>
    </message>
    <message>
        <source>give a key file, a TUF key object, a PEM public key, or 64 hex digits of Ed25519</source>
        <translation>geben Sie eine Schlüsseldatei, ein TUF-Schlüsselobjekt, einen öffentlichen Schlüssel in PEM oder 64 Hexziffern von Ed25519 an</translation>
    </message>
    <message>
        <source>there is no such key type</source>
        <translation>einen solchen Schlüsseltyp gibt es nicht</translation>
    </message>
    <message>
        <source>give ed25519, ecdsa-p256, ecdsa-p384, rsa-3072 or rsa-4096</source>
        <translation>geben Sie ed25519, ecdsa-p256, ecdsa-p384, rsa-3072 oder rsa-4096 an</translation>
    </message>
    <message>
        <source>the new key failed its test and was destroyed</source>
        <translation>der neue Schlüssel bestand seine Prüfung nicht und wurde vernichtet</translation>
    </message>
    <message>
        <source>do not use this machine; try another one</source>
        <translation>verwenden Sie diese Maschine nicht; versuchen Sie eine andere</translation>
    </message>
    <message>
        <source>the rolls of dice are too few, too many or no rolls</source>
        <translation>es sind zu wenige Würfe, zu viele oder gar keine Würfe</translation>
    </message>
    <message>
        <source>no key was made</source>
        <translation>kein Schlüssel wurde erzeugt</translation>
    </message>
    <message>
        <source>give 50 to 10,000 rolls as digits 1 to 6; RSA keys take none</source>
        <translation>geben Sie 50 bis 10.000 Würfe als Ziffern 1 bis 6 an; RSA-Schlüssel nehmen keine</translation>
    </message>
    <message>
        <source>the new key file does not give the key back</source>
        <translation>die neue Schlüsseldatei gibt den Schlüssel nicht zurück</translation>
    </message>
    <message>
        <source>no signature was made with it</source>
        <translation>mit ihm entstand keine Signatur</translation>
    </message>
    <message>
        <source>do not use the file; check disk and memory of this machine</source>
        <translation>verwenden Sie die Datei nicht; prüfen Sie Platte und Speicher dieser Maschine</translation>
    </message>
    <message>
        <source>no key has this keyid</source>
        <translation>kein Schlüssel hat diese Keyid</translation>
    </message>
    <message>
        <source>several keys begin like this</source>
        <translation>mehrere Schlüssel beginnen so</translation>
    </message>
    <message>
        <source>give more digits of the keyid</source>
        <translation>geben Sie mehr Ziffern der Keyid an</translation>
    </message>
    <message>
        <source>the key file is damaged</source>
        <translation>die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>nothing was written; the key itself may still be restored</source>
        <translation>nichts wurde geschrieben; der Schlüssel selbst ist vielleicht noch wiederherstellbar</translation>
    </message>
    <message>
        <source>take the file from its backup; do not repair it by hand</source>
        <translation>nehmen Sie die Datei aus ihrer Sicherung; reparieren Sie sie nicht von Hand</translation>
    </message>
    <message>
        <source>the passphrase does not open the key file</source>
        <translation>die Passphrase öffnet die Schlüsseldatei nicht</translation>
    </message>
    <message>
        <source>the key file is as it was</source>
        <translation>die Schlüsseldatei ist, wie sie war</translation>
    </message>
    <message>
        <source>try again; there is no limit and no lock-out</source>
        <translation>versuchen Sie es noch einmal; es gibt keine Grenze und keine Sperre</translation>
    </message>
    <message>
        <source>the name is not plain text of 1 to 200 bytes</source>
        <translation>der Name ist kein reiner Text von 1 bis 200 Bytes</translation>
    </message>
    <message>
        <source>give a shorter plain name</source>
        <translation>geben Sie einen kürzeren, reinen Namen an</translation>
    </message>
    <message>
        <source>the file asks for more or less work than is allowed</source>
        <translation>die Datei verlangt mehr oder weniger Arbeit, als erlaubt ist</translation>
    </message>
    <message>
        <source>take the file from its backup; it was not made by this program</source>
        <translation>nehmen Sie die Datei aus ihrer Sicherung; dieses Programm hat sie nicht gemacht</translation>
    </message>
    <message>
        <source>the file is no private key in PEM</source>
        <translation>die Datei ist kein privater Schlüssel in PEM</translation>
    </message>
    <message>
        <source>key import reads PKCS#8 and Notary v1 files</source>
        <translation>key import liest PKCS#8- und Notary-v1-Dateien</translation>
    </message>
    <message>
        <source>the passphrase is missing or does not open the file</source>
        <translation>die Passphrase fehlt oder öffnet die Datei nicht</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the file is no proof of possession</source>
        <translation>die Datei ist kein Besitznachweis</translation>
    </message>
    <message>
        <source>ask its holder to make it with key prove</source>
        <translation>bitten Sie ihren Inhaber, ihn mit key prove zu erstellen</translation>
    </message>
    <message>
        <source>the proof does not hold for this key and challenge</source>
        <translation>der Nachweis gilt nicht für diesen Schlüssel und diese Aufgabe</translation>
    </message>
    <message>
        <source>ask its holder to sign your challenge with the key you expect</source>
        <translation>bitten Sie seinen Inhaber, Ihre Aufgabe mit dem erwarteten Schlüssel zu signieren</translation>
    </message>
    <message>
        <source>a challenge is 64 hex digits</source>
        <translation>eine Aufgabe hat 64 Hexziffern</translation>
    </message>
    <message>
        <source>draw 32 random bytes on your side and give them as hex</source>
        <translation>ziehen Sie auf Ihrer Seite 32 zufällige Bytes und geben Sie sie als Hex an</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>die Passphrase ist leer</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>tippen Sie eine</translation>
    </message>
    <message>
        <source>the passphrase has more than 1024 bytes</source>
        <translation>die Passphrase hat mehr als 1024 Bytes</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>wählen Sie eine kürzere</translation>
    </message>
    <message>
        <source>a passphrase of a real key has at least 16 characters</source>
        <translation>die Passphrase eines echten Schlüssels hat mindestens 16 Zeichen</translation>
    </message>
    <message>
        <source>choose a longer one, for example six words drawn by dice</source>
        <translation>wählen Sie eine längere, zum Beispiel sechs gewürfelte Wörter</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8 text</source>
        <translation>die Passphrase ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>check the keyboard and the file</source>
        <translation>prüfen Sie die Tastatur und die Datei</translation>
    </message>
    <message>
        <source>others can read the passphrase file</source>
        <translation>andere können die Passphrasendatei lesen</translation>
    </message>
    <message>
        <source>chmod 600 it, and choose a new passphrase if others had access</source>
        <translation>setzen Sie chmod 600 und wählen Sie eine neue Passphrase, wenn andere Zugang hatten</translation>
    </message>
    <message>
        <source>the passphrase cannot be read from that descriptor</source>
        <translation>die Passphrase lässt sich von diesem Deskriptor nicht lesen</translation>
    </message>
    <message>
        <source>open it for reading, for example with 3&lt;FILE</source>
        <translation>öffnen Sie ihn zum Lesen, zum Beispiel mit 3&lt;DATEI</translation>
    </message>
    <message>
        <source>there is no terminal to ask for the passphrase</source>
        <translation>es gibt kein Terminal, um nach der Passphrase zu fragen</translation>
    </message>
    <message>
        <source>give --passphrase-fd or --passphrase-file (for a second one --new-passphrase-fd or -file)</source>
        <translation>geben Sie --passphrase-fd oder --passphrase-file an (für eine zweite --new-passphrase-fd oder -file)</translation>
    </message>
    <message>
        <source>the two passphrases are not the same</source>
        <translation>die beiden Passphrasen sind nicht gleich</translation>
    </message>
    <message>
        <source>start again and type it twice</source>
        <translation>beginnen Sie neu und tippen Sie sie zweimal</translation>
    </message>
    <message>
        <source>the memory that opening a key takes could not be had</source>
        <translation>der Speicher, den das Öffnen eines Schlüssels braucht, war nicht zu bekommen</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>close other programs, or use a machine with more memory</source>
        <translation>schließen Sie andere Programme, oder nehmen Sie eine Maschine mit mehr Speicher</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>check its permissions and its medium</source>
        <translation>prüfen Sie ihre Rechte und ihren Datenträger</translation>
    </message>
    <message>
        <source>it is a folder, a device or a pipe, not a file</source>
        <translation>es ist ein Ordner, ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>name a file, or - for standard input</source>
        <translation>nennen Sie eine Datei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>the file is larger than anything of its kind</source>
        <translation>die Datei ist größer als alles ihrer Art</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>prüfen Sie, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>die Datei änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>wait until it is copied, then try again</source>
        <translation>warten Sie, bis sie kopiert ist, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>symbolic links lead in a circle</source>
        <translation>symbolische Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>name the file itself</source>
        <translation>nennen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>the file exists and is never overwritten</source>
        <translation>die Datei ist schon da und wird nie überschrieben</translation>
    </message>
    <message>
        <source>what was there before is as it was; no half-written file is left</source>
        <translation>was vorher da war, ist, wie es war; keine halb geschriebene Datei bleibt</translation>
    </message>
    <message>
        <source>name another file, or move that one away</source>
        <translation>nennen Sie eine andere Datei, oder schieben Sie jene beiseite</translation>
    </message>
    <message>
        <source>the medium or folder is read-only</source>
        <translation>der Datenträger oder Ordner ist nur lesbar</translation>
    </message>
    <message>
        <source>name a folder that can be written</source>
        <translation>nennen Sie einen Ordner, in den sich schreiben lässt</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>free some space or use another medium</source>
        <translation>schaffen Sie Platz, oder nehmen Sie einen anderen Datenträger</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>check permissions and medium</source>
        <translation>prüfen Sie Rechte und Datenträger</translation>
    </message>
    <message>
        <source>there is no such verb</source>
        <translation>einen solchen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>anchorite-cli help lists the verbs</source>
        <translation>anchorite-cli help führt die Befehle auf</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>eine solche Option gibt es nicht</translation>
    </message>
    <message>
        <source>add --help to the verb for its options</source>
        <translation>fügen Sie dem Befehl --help an, um seine Optionen zu sehen</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>a value is not possible here</source>
        <translation>ein Wert ist hier nicht möglich</translation>
    </message>
    <message>
        <source>two options exclude each other</source>
        <translation>zwei Optionen schließen einander aus</translation>
    </message>
    <message>
        <source>choose one of them</source>
        <translation>wählen Sie eine davon</translation>
    </message>
    <message>
        <source>the window does not know this option</source>
        <translation>das Fenster kennt diese Option nicht</translation>
    </message>
    <message>
        <source>anchorite --help lists the options</source>
        <translation>anchorite --help führt die Optionen auf</translation>
    </message>
    <message>
        <source>this is not a time</source>
        <translation>dies ist keine Zeit</translation>
    </message>
    <message>
        <source>give YYYY-MM-DDTHH:MM:SSZ, or YYYY-MM-DD for midnight UTC</source>
        <translation>geben Sie YYYY-MM-DDTHH:MM:SSZ an, oder YYYY-MM-DD für Mitternacht UTC</translation>
    </message>
    <message>
        <source>the confirmation was not given</source>
        <translation>die Bestätigung wurde nicht gegeben</translation>
    </message>
    <message>
        <source>start again when it is clear</source>
        <translation>beginnen Sie neu, wenn es klar ist</translation>
    </message>
    <message>
        <source>interrupted at the keyboard</source>
        <translation>an der Tastatur unterbrochen</translation>
    </message>
    <message>
        <source>nothing was signed; every key is locked</source>
        <translation>nichts wurde signiert; jeder Schlüssel ist gesperrt</translation>
    </message>
    <message>
        <source>start again</source>
        <translation>beginnen Sie neu</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>auf die Standardausgabe lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>files named before were written completely or not at all</source>
        <translation>vorher genannte Dateien wurden ganz oder gar nicht geschrieben</translation>
    </message>
    <message>
        <source>check where the output goes</source>
        <translation>prüfen Sie, wohin die Ausgabe geht</translation>
    </message>
    <message>
        <source>a known answer did not come out</source>
        <translation>eine bekannte Antwort kam nicht heraus</translation>
    </message>
    <message>
        <source>a cryptographic library failed</source>
        <translation>eine kryptografische Bibliothek scheiterte</translation>
    </message>
    <message>
        <source>nothing was signed or written</source>
        <translation>nichts wurde signiert oder geschrieben</translation>
    </message>
    <message>
        <source>run self test; try another machine</source>
        <translation>führen Sie self test aus; versuchen Sie eine andere Maschine</translation>
    </message>
    <message>
        <source>the program could not give up the network</source>
        <translation>das Programm konnte das Netz nicht aufgeben</translation>
    </message>
    <message>
        <source>it stopped before reading anything</source>
        <translation>es hielt an, bevor es etwas las</translation>
    </message>
    <message>
        <source>use a Linux system with seccomp</source>
        <translation>nehmen Sie ein Linux-System mit seccomp</translation>
    </message>
    <message>
        <source>there is no display for the window</source>
        <translation>es gibt keine Anzeige für das Fenster</translation>
    </message>
    <message>
        <source>use anchorite-cli in a terminal</source>
        <translation>nehmen Sie anchorite-cli in einem Terminal</translation>
    </message>
    <message>
        <source>a network path was found on this machine</source>
        <translation>auf dieser Maschine wurde ein Netzweg gefunden</translation>
    </message>
    <message>
        <source>no key was made or opened</source>
        <translation>kein Schlüssel wurde gemacht oder geöffnet</translation>
    </message>
    <message>
        <source>pull the cable, switch the radio off or take the device out; or go on with an exception</source>
        <translation>ziehen Sie das Kabel, schalten Sie den Funk aus oder nehmen Sie das Gerät heraus; oder machen Sie mit einer Ausnahme weiter</translation>
    </message>
    <message>
        <source>pull the cable, switch the radio off or take the device out: this plan allows no exception</source>
        <translation>ziehen Sie das Kabel, schalten Sie den Funk aus oder nehmen Sie das Gerät heraus: dieser Plan erlaubt keine Ausnahme</translation>
    </message>
    <message>
        <source>the display asked for could leave this machine</source>
        <translation>die verlangte Anzeige könnte diese Maschine verlassen</translation>
    </message>
    <message>
        <source>unset QT_QPA_PLATFORM, or set it to xcb or wayland</source>
        <translation>löschen Sie QT_QPA_PLATFORM, oder setzen Sie es auf xcb oder wayland</translation>
    </message>
    <message>
        <source>a file of settings is damaged</source>
        <translation>eine Datei mit Einstellungen ist beschädigt</translation>
    </message>
    <message>
        <source>the file is left as it is; the usual settings hold</source>
        <translation>die Datei bleibt, wie sie ist; es gelten die üblichen Einstellungen</translation>
    </message>
    <message>
        <source>go on without it; to begin anew, remove the file</source>
        <translation>machen Sie ohne sie weiter; um neu zu beginnen, entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>the settings were written by a later version of this program</source>
        <translation>die Einstellungen wurden von einer späteren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>use that version, or choose anew: the old file is kept</source>
        <translation>nehmen Sie jene Version, oder wählen Sie neu: die alte Datei wird aufbewahrt</translation>
    </message>
    <message>
        <source>the settings were not understood, so they are not replaced</source>
        <translation>die Einstellungen wurden nicht verstanden und werden darum nicht ersetzt</translation>
    </message>
    <message>
        <source>the file is left as it is</source>
        <translation>die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>to begin anew, remove the file</source>
        <translation>um neu zu beginnen, entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>what this program remembers on this machine is damaged</source>
        <translation>was sich dieses Programm auf dieser Maschine merkt, ist beschädigt</translation>
    </message>
    <message>
        <source>open the folder itself; to begin anew, remove the file</source>
        <translation>öffnen Sie den Ordner selbst; um neu zu beginnen, entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>the program met something it does not expect</source>
        <translation>das Programm traf auf etwas, das es nicht erwartet</translation>
    </message>
    <message>
        <source>files were written completely or not at all</source>
        <translation>Dateien wurden ganz oder gar nicht geschrieben</translation>
    </message>
    <message>
        <source>report it with the command that led here</source>
        <translation>melden Sie es mit dem Befehl, der hierher führte</translation>
    </message>
    <message>
        <source>the plan has a member that this program does not know</source>
        <translation>der Plan hat ein Feld, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>mend the spelling; docs/FORMATS.md lists the members</source>
        <translation>berichtigen Sie die Schreibweise; docs/FORMATS.md führt die Felder auf</translation>
    </message>
    <message>
        <source>the plan lacks a member</source>
        <translation>dem Plan fehlt ein Feld</translation>
    </message>
    <message>
        <source>add it; ceremony sample shows complete plans</source>
        <translation>fügen Sie es hinzu; ceremony sample zeigt vollständige Pläne</translation>
    </message>
    <message>
        <source>a value of the plan has no meaning</source>
        <translation>ein Wert des Plans hat keine Bedeutung</translation>
    </message>
    <message>
        <source>write it as docs/FORMATS.md says</source>
        <translation>schreiben Sie ihn, wie docs/FORMATS.md sagt</translation>
    </message>
    <message>
        <source>the plan was written for a later version of this program</source>
        <translation>der Plan wurde für eine spätere Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>use that version, or write the plan for this one</source>
        <translation>nehmen Sie jene Version, oder schreiben Sie den Plan für diese</translation>
    </message>
    <message>
        <source>fewer than two people could sign</source>
        <translation>weniger als zwei Personen könnten signieren</translation>
    </message>
    <message>
        <source>change the plan and check it with ceremony plan</source>
        <translation>ändern Sie den Plan und prüfen Sie ihn mit ceremony plan</translation>
    </message>
    <message>
        <source>the planned keys can never reach the threshold</source>
        <translation>die geplanten Schlüssel können die Schwelle nie erreichen</translation>
    </message>
    <message>
        <source>every root key is needed: one lost key blocks the root for ever</source>
        <translation>jeder Root-Schlüssel ist nötig: ein verlorener Schlüssel blockiert die Root für immer</translation>
    </message>
    <message>
        <source>change the plan, or write an exception of this code with a reason and the initials of two people into it</source>
        <translation>ändern Sie den Plan, oder schreiben Sie eine Ausnahme dieses Codes mit einem Grund und den Kürzeln zweier Personen hinein</translation>
    </message>
    <message>
        <source>fewer people than the threshold hold the keys</source>
        <translation>weniger Personen, als die Schwelle verlangt, halten die Schlüssel</translation>
    </message>
    <message>
        <source>one place holds a threshold of root keys</source>
        <translation>an einem Ort liegen so viele Root-Schlüssel, wie die Schwelle verlangt</translation>
    </message>
    <message>
        <source>one name or one pair of initials stands twice</source>
        <translation>ein Name oder ein Kürzel steht zweimal da</translation>
    </message>
    <message>
        <source>administrator and witness are the same person</source>
        <translation>Administrator und Zeuge sind dieselbe Person</translation>
    </message>
    <message>
        <source>nobody administers the ceremony</source>
        <translation>niemand ist Administrator der Zeremonie</translation>
    </message>
    <message>
        <source>nobody could witness every step</source>
        <translation>niemand könnte jeden Schritt bezeugen</translation>
    </message>
    <message>
        <source>a role would have no key</source>
        <translation>eine Rolle hätte keinen Schlüssel</translation>
    </message>
    <message>
        <source>a key is given to somebody who cannot hold it</source>
        <translation>ein Schlüssel ist jemandem zugeteilt, der ihn nicht halten kann</translation>
    </message>
    <message>
        <source>an online key in an offline role, or the reverse</source>
        <translation>ein Online-Schlüssel in einer Offline-Rolle, oder umgekehrt</translation>
    </message>
    <message>
        <source>one keyid stands in two entries</source>
        <translation>eine Keyid steht in zwei Einträgen</translation>
    </message>
    <message>
        <source>the expiry lies outside of the plan's policy</source>
        <translation>der Ablauf liegt außerhalb der Vorgaben des Plans</translation>
    </message>
    <message>
        <source>the root before is missing, or not wanted</source>
        <translation>die Root davor fehlt, oder sie ist nicht gewünscht</translation>
    </message>
    <message>
        <source>the keys do not fit the type of ceremony</source>
        <translation>die Schlüssel passen nicht zur Art der Zeremonie</translation>
    </message>
    <message>
        <source>an emergency would keep a timestamp or snapshot key</source>
        <translation>ein Notfall würde einen Timestamp- oder Snapshot-Schlüssel behalten</translation>
    </message>
    <message>
        <source>an exception of the plan lifts nothing</source>
        <translation>eine Ausnahme des Plans erlässt nichts</translation>
    </message>
    <message>
        <source>a step is left out that every such ceremony has</source>
        <translation>ein Schritt ist weggelassen, den jede solche Zeremonie hat</translation>
    </message>
    <message>
        <source>no ceremony was named</source>
        <translation>keine Zeremonie wurde genannt</translation>
    </message>
    <message>
        <source>give --workspace DIR, or set ANCHORITE_WORKSPACE</source>
        <translation>geben Sie --workspace DIR an, oder setzen Sie ANCHORITE_WORKSPACE</translation>
    </message>
    <message>
        <source>the ceremony goes on: not every step is settled</source>
        <translation>die Zeremonie geht weiter: nicht jeder Schritt ist erledigt</translation>
    </message>
    <message>
        <source>what was recorded is synced</source>
        <translation>was aufgezeichnet wurde, ist gesichert</translation>
    </message>
    <message>
        <source>ceremony next shows who acts and what is typed</source>
        <translation>ceremony next zeigt, wer handelt und was getippt wird</translation>
    </message>
    <message>
        <source>this ceremony has no such step</source>
        <translation>diese Zeremonie hat keinen solchen Schritt</translation>
    </message>
    <message>
        <source>nothing was recorded; the ceremony stands where it stood</source>
        <translation>nichts wurde aufgezeichnet; die Zeremonie steht, wo sie stand</translation>
    </message>
    <message>
        <source>ceremony status lists the steps</source>
        <translation>ceremony status führt die Schritte auf</translation>
    </message>
    <message>
        <source>the plan names nobody of that name</source>
        <translation>der Plan nennt niemanden dieses Namens</translation>
    </message>
    <message>
        <source>write the name as the plan has it</source>
        <translation>schreiben Sie den Namen, wie der Plan ihn hat</translation>
    </message>
    <message>
        <source>something else must come first</source>
        <translation>etwas anderes muss zuerst kommen</translation>
    </message>
    <message>
        <source>ceremony next shows what can be done now</source>
        <translation>ceremony next zeigt, was jetzt getan werden kann</translation>
    </message>
    <message>
        <source>the step was done already</source>
        <translation>der Schritt wurde schon getan</translation>
    </message>
    <message>
        <source>ceremony log shows the record</source>
        <translation>ceremony log zeigt die Aufzeichnung</translation>
    </message>
    <message>
        <source>the ceremony is closed</source>
        <translation>die Zeremonie ist abgeschlossen</translation>
    </message>
    <message>
        <source>the transcript is complete and stays as it is</source>
        <translation>das Protokoll ist vollständig und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>begin another ceremony</source>
        <translation>beginnen Sie eine andere Zeremonie</translation>
    </message>
    <message>
        <source>the ceremony was opened for reading only</source>
        <translation>die Zeremonie wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>open it for writing</source>
        <translation>öffnen Sie sie zum Schreiben</translation>
    </message>
    <message>
        <source>this step is recorded by the command that does it</source>
        <translation>diesen Schritt zeichnet der Befehl auf, der ihn tut</translation>
    </message>
    <message>
        <source>the detail names the command</source>
        <translation>die Einzelheit nennt den Befehl</translation>
    </message>
    <message>
        <source>somebody else does this step</source>
        <translation>jemand anderes tut diesen Schritt</translation>
    </message>
    <message>
        <source>name the right person with --by</source>
        <translation>nennen Sie die richtige Person mit --by</translation>
    </message>
    <message>
        <source>the person is not here by the roll call</source>
        <translation>nach der Anwesenheitsliste ist die Person nicht hier</translation>
    </message>
    <message>
        <source>record roll-call again with --present for those who came later</source>
        <translation>zeichnen Sie roll-call noch einmal auf, mit --present für die später Gekommenen</translation>
    </message>
    <message>
        <source>the holders who are here cannot reach the root threshold</source>
        <translation>die Inhaber, die hier sind, können die Root-Schwelle nicht erreichen</translation>
    </message>
    <message>
        <source>wait for more holders, or postpone</source>
        <translation>warten Sie auf weitere Inhaber, oder verschieben Sie</translation>
    </message>
    <message>
        <source>the step needs another witness</source>
        <translation>der Schritt braucht einen anderen Zeugen</translation>
    </message>
    <message>
        <source>give --witness with the initials of a witness who holds no part in it</source>
        <translation>geben Sie --witness mit dem Kürzel eines Zeugen an, der daran nicht beteiligt ist</translation>
    </message>
    <message>
        <source>a value is missing or has no meaning</source>
        <translation>ein Wert fehlt oder hat keine Bedeutung</translation>
    </message>
    <message>
        <source>ceremony next shows what the step wants</source>
        <translation>ceremony next zeigt, was der Schritt verlangt</translation>
    </message>
    <message>
        <source>the files of this step are missing or too many</source>
        <translation>die Dateien dieses Schritts fehlen, oder es sind zu viele</translation>
    </message>
    <message>
        <source>the words were not read back</source>
        <translation>die Wörter wurden nicht gegengelesen</translation>
    </message>
    <message>
        <source>take them from the paper: --words-file, or six of them at a terminal</source>
        <translation>nehmen Sie sie vom Papier: --words-file, oder sechs davon an einem Terminal</translation>
    </message>
    <message>
        <source>this is not what the plan says</source>
        <translation>dies ist nicht, was der Plan sagt</translation>
    </message>
    <message>
        <source>find out which of the two is right; a changed plan is another ceremony</source>
        <translation>klären Sie, was von beidem richtig ist; ein geänderter Plan ist eine andere Zeremonie</translation>
    </message>
    <message>
        <source>the root given is not the one that the plan names</source>
        <translation>die angegebene Root ist nicht die, die der Plan nennt</translation>
    </message>
    <message>
        <source>stop and compare the words with the paper: it may be a false predecessor</source>
        <translation>halten Sie an und vergleichen Sie die Wörter mit dem Papier: es kann ein falscher Vorgänger sein</translation>
    </message>
    <message>
        <source>the step departs from the plan</source>
        <translation>der Schritt weicht vom Plan ab</translation>
    </message>
    <message>
        <source>mend it, or repeat with --except TEXT and the initials of two people: --initials AB --initials CD</source>
        <translation>beheben Sie es, oder wiederholen Sie mit --except TEXT und den Kürzeln zweier Personen: --initials AB --initials CD</translation>
    </message>
    <message>
        <source>no exception replaces this step</source>
        <translation>keine Ausnahme ersetzt diesen Schritt</translation>
    </message>
    <message>
        <source>do the step</source>
        <translation>tun Sie den Schritt</translation>
    </message>
    <message>
        <source>an exception needs a text and the initials of two people who are here</source>
        <translation>eine Ausnahme braucht einen Text und die Kürzel zweier Personen, die hier sind</translation>
    </message>
    <message>
        <source>repeat with --except TEXT --initials AB --initials CD</source>
        <translation>wiederholen Sie mit --except TEXT --initials AB --initials CD</translation>
    </message>
    <message>
        <source>somebody whom the plan names is not here</source>
        <translation>jemand, den der Plan nennt, ist nicht hier</translation>
    </message>
    <message>
        <source>a check of the machine failed or could not tell</source>
        <translation>eine Prüfung der Maschine scheiterte oder blieb offen</translation>
    </message>
    <message>
        <source>the clocks do not agree</source>
        <translation>die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>only a rehearsal has a simulated clock</source>
        <translation>nur eine Probe hat eine simulierte Uhr</translation>
    </message>
    <message>
        <source>leave --clock out</source>
        <translation>lassen Sie --clock weg</translation>
    </message>
    <message>
        <source>the seal is not the one that the plan names</source>
        <translation>das Siegel ist nicht das, das der Plan nennt</translation>
    </message>
    <message>
        <source>a holder who is here has not signed the chain head</source>
        <translation>ein Inhaber, der hier ist, hat den Kettenkopf nicht signiert</translation>
    </message>
    <message>
        <source>the statement is by a key that this ceremony does not know</source>
        <translation>die Erklärung stammt von einem Schlüssel, den diese Zeremonie nicht kennt</translation>
    </message>
    <message>
        <source>the holder signs with the key of the plan: ceremony attest</source>
        <translation>der Inhaber signiert mit dem Schlüssel des Plans: ceremony attest</translation>
    </message>
    <message>
        <source>a payload was fixed before</source>
        <translation>eine Payload wurde schon festgelegt</translation>
    </message>
    <message>
        <source>the draft carries signatures already</source>
        <translation>der Entwurf trägt schon Signaturen</translation>
    </message>
    <message>
        <source>give the unsigned draft; signatures are taken in by request merge</source>
        <translation>geben Sie den unsignierten Entwurf an; Signaturen nimmt request merge auf</translation>
    </message>
    <message>
        <source>the public key is not new</source>
        <translation>der öffentliche Schlüssel ist nicht neu</translation>
    </message>
    <message>
        <source>make a new key; a key never returns</source>
        <translation>erzeugen Sie einen neuen Schlüssel; ein Schlüssel kehrt nie zurück</translation>
    </message>
    <message>
        <source>nothing has been fixed for signing yet</source>
        <translation>noch ist nichts zum Signieren festgelegt</translation>
    </message>
    <message>
        <source>record the step draft first</source>
        <translation>zeichnen Sie zuerst den Schritt draft auf</translation>
    </message>
    <message>
        <source>some clients could not read a root of this size</source>
        <translation>manche Clients könnten eine Root dieser Größe nicht lesen</translation>
    </message>
    <message>
        <source>make the root smaller</source>
        <translation>machen Sie die Root kleiner</translation>
    </message>
    <message>
        <source>some clients could not count to this version</source>
        <translation>manche Clients könnten nicht bis zu dieser Version zählen</translation>
    </message>
    <message>
        <source>a root this high is not planned by people</source>
        <translation>eine so hohe Root plant kein Mensch</translation>
    </message>
    <message>
        <source>the folder is no workspace</source>
        <translation>der Ordner ist kein Arbeitsordner</translation>
    </message>
    <message>
        <source>name the folder that ceremony new made, or a bundle</source>
        <translation>nennen Sie den Ordner, den ceremony new erstellt hat, oder ein Bündel</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>the beginning of this ceremony was cut off</source>
        <translation>der Beginn dieser Zeremonie wurde abgebrochen</translation>
    </message>
    <message>
        <source>the plan in the folder is complete</source>
        <translation>der Plan im Ordner ist vollständig</translation>
    </message>
    <message>
        <source>run ceremony new again with the same plan and folder</source>
        <translation>führen Sie ceremony new noch einmal mit demselben Plan und Ordner aus</translation>
    </message>
    <message>
        <source>the folder is a bundle, which is only read</source>
        <translation>der Ordner ist ein Bündel, das nur gelesen wird</translation>
    </message>
    <message>
        <source>write into the workspace that it came from</source>
        <translation>schreiben Sie in den Arbeitsordner, aus dem es kam</translation>
    </message>
    <message>
        <source>a file of the bundle is not the one that was written</source>
        <translation>eine Datei des Bündels ist nicht die, die geschrieben wurde</translation>
    </message>
    <message>
        <source>fetch the bundle again; keep this one as evidence</source>
        <translation>holen Sie das Bündel noch einmal; bewahren Sie dieses als Beweis auf</translation>
    </message>
    <message>
        <source>a part of the workspace leads elsewhere</source>
        <translation>ein Teil des Arbeitsordners führt anderswohin</translation>
    </message>
    <message>
        <source>put the real files in its place; find out who made the link</source>
        <translation>setzen Sie die echten Dateien an seine Stelle; klären Sie, wer die Verknüpfung gemacht hat</translation>
    </message>
    <message>
        <source>a file that the transcript names is gone</source>
        <translation>eine Datei, die das Protokoll nennt, ist weg</translation>
    </message>
    <message>
        <source>put the file back from a bundle or a copy; keep the folder as evidence</source>
        <translation>legen Sie die Datei aus einem Bündel oder einer Kopie zurück; bewahren Sie den Ordner als Beweis auf</translation>
    </message>
    <message>
        <source>a file that the transcript names was changed</source>
        <translation>eine Datei, die das Protokoll nennt, wurde geändert</translation>
    </message>
    <message>
        <source>a root in the workspace is not the one that was recorded</source>
        <translation>eine Root im Arbeitsordner ist nicht die aufgezeichnete</translation>
    </message>
    <message>
        <source>a record is no record</source>
        <translation>ein Eintrag ist kein Eintrag</translation>
    </message>
    <message>
        <source>stop; keep the folder as evidence and compare it with the sheets on paper</source>
        <translation>halten Sie an; bewahren Sie den Ordner als Beweis auf und vergleichen Sie ihn mit den Blättern auf Papier</translation>
    </message>
    <message>
        <source>a record was changed</source>
        <translation>ein Eintrag wurde geändert</translation>
    </message>
    <message>
        <source>the records are not numbered one by one</source>
        <translation>die Einträge sind nicht fortlaufend nummeriert</translation>
    </message>
    <message>
        <source>a record was taken out, put in or moved</source>
        <translation>ein Eintrag wurde entfernt, eingefügt oder verschoben</translation>
    </message>
    <message>
        <source>the transcript belongs to another plan</source>
        <translation>das Protokoll gehört zu einem anderen Plan</translation>
    </message>
    <message>
        <source>put the plan back that the ceremony began with</source>
        <translation>legen Sie den Plan zurück, mit dem die Zeremonie begann</translation>
    </message>
    <message>
        <source>a record stands behind the last one</source>
        <translation>hinter dem letzten steht noch ein Eintrag</translation>
    </message>
    <message>
        <source>stop; keep the folder as evidence</source>
        <translation>halten Sie an; bewahren Sie den Ordner als Beweis auf</translation>
    </message>
    <message>
        <source>a record or the transcript is too large</source>
        <translation>ein Eintrag oder das Protokoll ist zu groß</translation>
    </message>
    <message>
        <source>keep large evidence in files</source>
        <translation>legen Sie große Belege in Dateien ab</translation>
    </message>
    <message>
        <source>the words or statement that you gave name no record of this transcript</source>
        <translation>die Wörter oder die Erklärung, die Sie angaben, nennen keinen Eintrag dieses Protokolls</translation>
    </message>
    <message>
        <source>the end was cut off or the chain was written anew: stop and keep everything as evidence</source>
        <translation>das Ende wurde abgeschnitten oder die Kette neu geschrieben: halten Sie an und bewahren Sie alles als Beweis auf</translation>
    </message>
    <message>
        <source>the last record was not written to its end</source>
        <translation>der letzte Eintrag wurde nicht zu Ende geschrieben</translation>
    </message>
    <message>
        <source>everything before it is complete; what was cut off is set aside</source>
        <translation>alles davor ist vollständig; das Abgeschnittene ist beiseitegelegt</translation>
    </message>
    <message>
        <source>do the step again that was interrupted</source>
        <translation>tun Sie den unterbrochenen Schritt noch einmal</translation>
    </message>
    <message>
        <source>the clock jumped</source>
        <translation>die Uhr ist gesprungen</translation>
    </message>
    <message>
        <source>the records stand in their order</source>
        <translation>die Einträge stehen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>say in a remark why it was set</source>
        <translation>sagen Sie in einer Bemerkung, warum sie gestellt wurde</translation>
    </message>
    <message>
        <source>the machine was started anew</source>
        <translation>die Maschine wurde neu gestartet</translation>
    </message>
    <message>
        <source>say in a remark why it was started</source>
        <translation>sagen Sie in einer Bemerkung, warum sie gestartet wurde</translation>
    </message>
    <message>
        <source>another program is writing this ceremony</source>
        <translation>ein anderes Programm schreibt diese Zeremonie</translation>
    </message>
    <message>
        <source>wait until it has ended; a program that was killed leaves no lock</source>
        <translation>warten Sie, bis es beendet ist; ein abgebrochenes Programm hinterlässt keine Sperre</translation>
    </message>
    <message>
        <source>an earlier record could not be written to its end</source>
        <translation>ein früherer Eintrag ließ sich nicht zu Ende schreiben</translation>
    </message>
    <message>
        <source>open the ceremony again; it says what was kept</source>
        <translation>öffnen Sie die Zeremonie noch einmal; sie sagt, was bewahrt wurde</translation>
    </message>
    <message>
        <source>the printer did not take the pages</source>
        <translation>der Drucker hat die Seiten nicht genommen</translation>
    </message>
    <message>
        <source>the sheet is as it was, and can be saved as a PDF file</source>
        <translation>das Blatt ist, wie es war, und lässt sich als PDF-Datei speichern</translation>
    </message>
    <message>
        <source>look at the printer, then try again</source>
        <translation>prüfen Sie den Drucker, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program has the file open for writing</source>
        <translation>ein anderes Programm hat die Datei zum Schreiben offen</translation>
    </message>
    <message>
        <source>the file is as it was</source>
        <translation>die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>wait until it has ended</source>
        <translation>warten Sie, bis es beendet ist</translation>
    </message>
    <message>
        <source>the statement speaks of another challenge or chain head</source>
        <translation>die Erklärung spricht von einer anderen Aufgabe oder einem anderen Kettenkopf</translation>
    </message>
    <message>
        <source>let it be made again for this one</source>
        <translation>lassen Sie sie für diese noch einmal erstellen</translation>
    </message>
    <message>
        <source>the ceremony does not agree with the release</source>
        <translation>die Zeremonie stimmt der Freigabe nicht zu</translation>
    </message>
    <message>
        <source>ceremony status shows what is open</source>
        <translation>ceremony status zeigt, was offen ist</translation>
    </message>
    <message>
        <source>the file is no request</source>
        <translation>die Datei ist keine Anfrage</translation>
    </message>
    <message>
        <source>ask for the file again, or receive it again</source>
        <translation>bitten Sie noch einmal um die Datei, oder empfangen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>the request names another dialect than its root has</source>
        <translation>die Anfrage nennt einen anderen Dialekt, als ihre Root hat</translation>
    </message>
    <message>
        <source>stop and call the administrator; honest tools do not do that</source>
        <translation>halten Sie an und rufen Sie den Administrator; ehrliche Werkzeuge tun das nicht</translation>
    </message>
    <message>
        <source>the request names another payload than its root has</source>
        <translation>die Anfrage nennt eine andere Payload, als ihre Root hat</translation>
    </message>
    <message>
        <source>a name or a reason is not plain text, or too long</source>
        <translation>ein Name oder Grund ist kein reiner Text, oder er ist zu lang</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>tippen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a request holds at most 64 earlier roots and 1 MiB</source>
        <translation>eine Anfrage enthält höchstens 64 frühere Roots und 1 MiB</translation>
    </message>
    <message>
        <source>give only the roots from the key's pin on</source>
        <translation>geben Sie nur die Roots ab dem Pin des Schlüssels an</translation>
    </message>
    <message>
        <source>this form carries the root before, which is not known</source>
        <translation>diese Form trägt die Root davor, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>give the root before with --link</source>
        <translation>geben Sie die Root davor mit --link an</translation>
    </message>
    <message>
        <source>the payload is set aside at this key</source>
        <translation>die Payload ist an diesem Schlüssel beiseitegelegt</translation>
    </message>
    <message>
        <source>call the administrator, who reopens it with --reopen REASON</source>
        <translation>rufen Sie den Administrator, der sie mit --reopen GRUND wieder öffnet</translation>
    </message>
    <message>
        <source>the list of payloads set aside at this key is not readable</source>
        <translation>die Liste der bei diesem Schlüssel beiseitegelegten Payloads ist nicht lesbar</translation>
    </message>
    <message>
        <source>keep the file as evidence; ask the administrator</source>
        <translation>bewahren Sie die Datei als Beweis auf; fragen Sie den Administrator</translation>
    </message>
    <message>
        <source>the holder refuses to sign</source>
        <translation>der Inhaber lehnt es ab zu signieren</translation>
    </message>
    <message>
        <source>the reason was received, and is not authenticated</source>
        <translation>der Grund kam an und ist nicht beglaubigt</translation>
    </message>
    <message>
        <source>speak with the holder; nothing else is known from it</source>
        <translation>sprechen Sie mit dem Inhaber; sonst ist nichts davon bekannt</translation>
    </message>
    <message>
        <source>the ceremony in this folder has fixed another payload</source>
        <translation>die Zeremonie in diesem Ordner hat eine andere Payload festgelegt</translation>
    </message>
    <message>
        <source>compare the root with ceremony status; ask the administrator which one is current</source>
        <translation>vergleichen Sie die Root mit ceremony status; fragen Sie den Administrator, welche aktuell ist</translation>
    </message>
    <message>
        <source>the file holds signatures in no form that is known</source>
        <translation>die Datei enthält Signaturen in keiner bekannten Form</translation>
    </message>
    <message>
        <source>name the key with --key if it is a bare signature; else ask how it was made</source>
        <translation>nennen Sie den Schlüssel mit --key, wenn es eine bloße Signatur ist; sonst fragen Sie, wie sie entstand</translation>
    </message>
    <message>
        <source>the file holds too much for a response</source>
        <translation>die Datei enthält zu viel für eine Antwort</translation>
    </message>
    <message>
        <source>ask for the signatures alone</source>
        <translation>bitten Sie um die Signaturen allein</translation>
    </message>
    <message>
        <source>the file of marks is not one</source>
        <translation>die Datei mit Kennzeichnungen ist keine</translation>
    </message>
    <message>
        <source>correct it at the place named</source>
        <translation>berichtigen Sie sie an der genannten Stelle</translation>
    </message>
    <message>
        <source>the file of marks was written for a later version</source>
        <translation>die Datei mit Kennzeichnungen wurde für eine spätere Version geschrieben</translation>
    </message>
    <message>
        <source>use that version</source>
        <translation>nehmen Sie jene Version</translation>
    </message>
    <message>
        <source>no root given lists this key</source>
        <translation>keine angegebene Root führt diesen Schlüssel auf</translation>
    </message>
    <message>
        <source>root show lists the keys; give earlier roots with --history</source>
        <translation>root show führt die Schlüssel auf; geben Sie frühere Roots mit --history an</translation>
    </message>
    <message>
        <source>one key is called clean and not clean</source>
        <translation>ein Schlüssel heißt sauber und nicht sauber</translation>
    </message>
    <message>
        <source>decide which; in doubt it is stolen</source>
        <translation>entscheiden Sie, was gilt; im Zweifel ist er gestohlen</translation>
    </message>
    <message>
        <source>more keys are marked than the role has</source>
        <translation>mehr Schlüssel sind markiert, als die Rolle hat</translation>
    </message>
    <message>
        <source>correct the number</source>
        <translation>berichtigen Sie die Zahl</translation>
    </message>
    <message>
        <source>these numbers of shares are impossible</source>
        <translation>diese Zahlen von Anteilen sind unmöglich</translation>
    </message>
    <message>
        <source>give needed, all, and those in wrong hands</source>
        <translation>geben Sie an: nötig, alle, und die in falschen Händen</translation>
    </message>
    <message>
        <source>these numbers of a delegation are impossible</source>
        <translation>diese Zahlen einer Delegation sind unmöglich</translation>
    </message>
    <message>
        <source>correct them</source>
        <translation>berichtigen Sie sie</translation>
    </message>
    <message>
        <source>a version is impossible</source>
        <translation>eine Version ist unmöglich</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>berichtigen Sie es</translation>
    </message>
    <message>
        <source>a lifetime is 30 to 731 days</source>
        <translation>eine Lebensdauer beträgt 30 bis 731 Tage</translation>
    </message>
    <message>
        <source>give another number of days</source>
        <translation>geben Sie eine andere Zahl von Tagen an</translation>
    </message>
    <message>
        <source>this cause needs the keys that it is about</source>
        <translation>diese Ursache braucht die Schlüssel, um die es geht</translation>
    </message>
    <message>
        <source>name them</source>
        <translation>nennen Sie sie</translation>
    </message>
    <message>
        <source>there are too many marks</source>
        <translation>es sind zu viele Kennzeichnungen</translation>
    </message>
    <message>
        <source>mark whole roles instead of single keys</source>
        <translation>markieren Sie ganze Rollen statt einzelner Schlüssel</translation>
    </message>
    <message>
        <source>the marks were made for another root</source>
        <translation>die Kennzeichnungen wurden für eine andere Root gemacht</translation>
    </message>
    <message>
        <source>give that root, or mark anew</source>
        <translation>geben Sie jene Root an, oder markieren Sie neu</translation>
    </message>
    <message>
        <source>a root given as an earlier one is not earlier</source>
        <translation>eine als früher angegebene Root ist nicht früher</translation>
    </message>
    <message>
        <source>give the latest root with --trusted</source>
        <translation>geben Sie die neueste Root mit --trusted an</translation>
    </message>
    <message>
        <source>a key that is to be made is still missing</source>
        <translation>ein Schlüssel, der zu erzeugen ist, fehlt noch</translation>
    </message>
    <message>
        <source>make it, then give it with --fill</source>
        <translation>erzeugen Sie ihn, dann geben Sie ihn mit --fill an</translation>
    </message>
    <message>
        <source>there is no such key to be made</source>
        <translation>einen solchen zu erzeugenden Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>advise lists the open slots</source>
        <translation>advise führt die offenen Plätze auf</translation>
    </message>
    <message>
        <source>the key given is one of those in doubt</source>
        <translation>der angegebene Schlüssel ist einer der zweifelhaften</translation>
    </message>
    <message>
        <source>make a new key</source>
        <translation>erzeugen Sie einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>the key given was taken out before</source>
        <translation>der angegebene Schlüssel wurde schon früher herausgenommen</translation>
    </message>
    <message>
        <source>make a new key: a key never returns</source>
        <translation>erzeugen Sie einen neuen Schlüssel: ein Schlüssel kehrt nie zurück</translation>
    </message>
    <message>
        <source>a threshold of root keys may be in wrong hands: no new root ends that</source>
        <translation>so viele Root-Schlüssel, wie die Schwelle verlangt, können in falschen Händen sein: keine neue Root beendet das</translation>
    </message>
    <message>
        <source>publish ours at once, and give clients a new trust anchor by other ways</source>
        <translation>veröffentlichen Sie unsere sofort und geben Sie Clients auf anderen Wegen einen neuen Vertrauensanker</translation>
    </message>
    <message>
        <source>no next root can be made or would be taken</source>
        <translation>keine nächste Root lässt sich erstellen, oder keine würde angenommen</translation>
    </message>
    <message>
        <source>look for backups; else plan a new trust anchor by other ways before the root lapses</source>
        <translation>suchen Sie nach Sicherungen; sonst planen Sie auf anderen Wegen einen neuen Vertrauensanker, bevor die Root abläuft</translation>
    </message>
    <message>
        <source>nothing is proposed, so there is no draft</source>
        <translation>nichts ist vorgeschlagen, also gibt es keinen Entwurf</translation>
    </message>
    <message>
        <source>follow the rows</source>
        <translation>folgen Sie den Zeilen</translation>
    </message>
    <message>
        <source>the text is not JSON</source>
        <translation>der Text ist kein JSON</translation>
    </message>
    <message>
        <source>the file was only read; nothing was changed</source>
        <translation>die Datei wurde nur gelesen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>ask its author for the file again; do not repair it by hand</source>
        <translation>bitten Sie ihren Verfasser noch einmal um die Datei; reparieren Sie sie nicht von Hand</translation>
    </message>
    <message>
        <source>something stands behind the JSON value</source>
        <translation>etwas steht hinter dem JSON-Wert</translation>
    </message>
    <message>
        <source>an object names a member twice, so two readers could see two roots</source>
        <translation>ein Objekt nennt ein Feld zweimal, so dass zwei Leser zwei Roots sehen könnten</translation>
    </message>
    <message>
        <source>the text begins with a byte order mark</source>
        <translation>der Text beginnt mit einer Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>objects and lists are nested more than 64 deep</source>
        <translation>Objekte und Listen sind mehr als 64-fach verschachtelt</translation>
    </message>
    <message>
        <source>the JSON value is not an object</source>
        <translation>der JSON-Wert ist kein Objekt</translation>
    </message>
    <message>
        <source>a number has a fraction or an exponent, so it has no canonical form</source>
        <translation>eine Zahl hat Nachkommastellen oder einen Exponenten und darum keine kanonische Form</translation>
    </message>
    <message>
        <source>an escape is half a character and has no UTF-8 form</source>
        <translation>eine Escape-Folge ist ein halbes Zeichen und hat keine UTF-8-Form</translation>
    </message>
    <message>
        <source>the file has more than 512 000 bytes</source>
        <translation>die Datei hat mehr als 512 000 Bytes</translation>
    </message>
    <message>
        <source>check that it is a root at all; clients refuse larger ones too</source>
        <translation>prüfen Sie, ob es überhaupt eine Root ist; auch Clients lehnen größere ab</translation>
    </message>
    <message>
        <source>signed or signatures is missing</source>
        <translation>signed oder signatures fehlt</translation>
    </message>
    <message>
        <source>no client takes this file as a root; the one you trust now stays in force</source>
        <translation>kein Client nimmt diese Datei als Root; die, der Sie jetzt vertrauen, bleibt in Kraft</translation>
    </message>
    <message>
        <source>signed or signatures is of the wrong kind</source>
        <translation>signed oder signatures ist von falscher Art</translation>
    </message>
    <message>
        <source>an entry of signatures has not the two texts keyid and sig</source>
        <translation>ein Eintrag von signatures hat nicht die beiden Texte keyid und sig</translation>
    </message>
    <message>
        <source>one keyid has two signatures</source>
        <translation>eine Keyid hat zwei Signaturen</translation>
    </message>
    <message>
        <source>a signature names a method that its dialect does not have</source>
        <translation>eine Signatur nennt ein Verfahren, das ihr Dialekt nicht hat</translation>
    </message>
    <message>
        <source>the type is not root</source>
        <translation>der Typ ist nicht root</translation>
    </message>
    <message>
        <source>give a root.json</source>
        <translation>geben Sie eine root.json an</translation>
    </message>
    <message>
        <source>the specification version is missing or not 1.x</source>
        <translation>die Version der Spezifikation fehlt oder ist nicht 1.x</translation>
    </message>
    <message>
        <source>the version is not a whole number of at least 1</source>
        <translation>die Version ist keine ganze Zahl von mindestens 1</translation>
    </message>
    <message>
        <source>the expiry is not a date and time that exists</source>
        <translation>der Ablauf ist kein Datum mit Uhrzeit, das es gibt</translation>
    </message>
    <message>
        <source>consistent_snapshot is not true or false</source>
        <translation>consistent_snapshot ist nicht true oder false</translation>
    </message>
    <message>
        <source>a member that every root has is missing</source>
        <translation>ein Feld, das jede Root hat, fehlt</translation>
    </message>
    <message>
        <source>one of the four roles is missing, or roles is of the wrong kind</source>
        <translation>eine der vier Rollen fehlt, oder roles ist von falscher Art</translation>
    </message>
    <message>
        <source>a role is not a list of keyids with a threshold</source>
        <translation>eine Rolle ist keine Liste von Keyids mit einer Schwelle</translation>
    </message>
    <message>
        <source>a threshold is not a whole number of at least 1</source>
        <translation>eine Schwelle ist keine ganze Zahl von mindestens 1</translation>
    </message>
    <message>
        <source>in a draft: root set-threshold; otherwise ask its author for the file again</source>
        <translation>in einem Entwurf: root set-threshold; sonst bitten Sie den Verfasser noch einmal um die Datei</translation>
    </message>
    <message>
        <source>a role lists a keyid twice</source>
        <translation>eine Rolle führt eine Keyid zweimal auf</translation>
    </message>
    <message>
        <source>the first root is not signed by enough of its own keys</source>
        <translation>die erste Root ist nicht von genug eigenen Schlüsseln signiert</translation>
    </message>
    <message>
        <source>start from a root that you trust and that verifies by itself</source>
        <translation>beginnen Sie mit einer Root, der Sie vertrauen und die für sich allein gültig ist</translation>
    </message>
    <message>
        <source>the next root follows another dialect</source>
        <translation>die nächste Root folgt einem anderen Dialekt</translation>
    </message>
    <message>
        <source>the root before it stays trusted; nothing was changed</source>
        <translation>der Root davor wird weiter vertraut; nichts wurde geändert</translation>
    </message>
    <message>
        <source>compare both files with root show</source>
        <translation>vergleichen Sie beide Dateien mit root show</translation>
    </message>
    <message>
        <source>the chain has more than 1024 files</source>
        <translation>die Kette hat mehr als 1024 Dateien</translation>
    </message>
    <message>
        <source>start from a later root that you trust</source>
        <translation>beginnen Sie mit einer späteren Root, der Sie vertrauen</translation>
    </message>
    <message>
        <source>not enough signatures by keys of the root before</source>
        <translation>nicht genug Signaturen von Schlüsseln der Root davor</translation>
    </message>
    <message>
        <source>root status names the keys whose signatures are missing</source>
        <translation>root status nennt die Schlüssel, deren Signaturen fehlen</translation>
    </message>
    <message>
        <source>not enough signatures by its own keys</source>
        <translation>nicht genug Signaturen von eigenen Schlüsseln</translation>
    </message>
    <message>
        <source>the version is not the one after the root before</source>
        <translation>die Version ist nicht die nach der Root davor</translation>
    </message>
    <message>
        <source>give every version in order; clients accept no gap</source>
        <translation>geben Sie jede Version der Reihe nach an; Clients nehmen keine Lücke an</translation>
    </message>
    <message>
        <source>the last root has expired at the time given</source>
        <translation>die letzte Root ist zur angegebenen Zeit abgelaufen</translation>
    </message>
    <message>
        <source>signatures and chain hold; only time has passed</source>
        <translation>Signaturen und Kette halten; nur die Zeit ist vergangen</translation>
    </message>
    <message>
        <source>publish a newer root; check the time given with --at</source>
        <translation>veröffentlichen Sie eine neuere Root; prüfen Sie die mit --at angegebene Zeit</translation>
    </message>
    <message>
        <source>a signature by a known key does not verify</source>
        <translation>eine Signatur eines bekannten Schlüssels ist ungültig</translation>
    </message>
    <message>
        <source>other signatures count as before</source>
        <translation>andere Signaturen zählen wie bisher</translation>
    </message>
    <message>
        <source>find out which bytes were signed: compare the 32 words with the signer</source>
        <translation>klären Sie, welche Bytes signiert wurden: vergleichen Sie die 32 Wörter mit dem Signierenden</translation>
    </message>
    <message>
        <source>a signature is not written as its dialect writes it</source>
        <translation>eine Signatur ist nicht geschrieben, wie ihr Dialekt sie schreibt</translation>
    </message>
    <message>
        <source>ask the signer for the signature again</source>
        <translation>bitten Sie den Signierenden noch einmal um die Signatur</translation>
    </message>
    <message>
        <source>a signature is by a key that cannot count</source>
        <translation>eine Signatur stammt von einem Schlüssel, der nicht zählen kann</translation>
    </message>
    <message>
        <source>replace that key in the next root</source>
        <translation>ersetzen Sie diesen Schlüssel in der nächsten Root</translation>
    </message>
    <message>
        <source>a signature names a keyid that is in neither root role</source>
        <translation>eine Signatur nennt eine Keyid, die in keiner der Root-Rollen steht</translation>
    </message>
    <message>
        <source>remove it before publishing, or find out who added it</source>
        <translation>entfernen Sie sie vor dem Veröffentlichen, oder klären Sie, wer sie hinzugefügt hat</translation>
    </message>
    <message>
        <source>the expiry is not written as YYYY-MM-DDTHH:MM:SSZ</source>
        <translation>der Ablauf ist nicht als YYYY-MM-DDTHH:MM:SSZ geschrieben</translation>
    </message>
    <message>
        <source>its meaning is clear</source>
        <translation>seine Bedeutung ist klar</translation>
    </message>
    <message>
        <source>some clients refuse it: write the next root in the usual form</source>
        <translation>manche Clients lehnen es ab: schreiben Sie die nächste Root in der üblichen Form</translation>
    </message>
    <message>
        <source>there is a role that the specification does not know</source>
        <translation>es gibt eine Rolle, die die Spezifikation nicht kennt</translation>
    </message>
    <message>
        <source>it was ignored</source>
        <translation>sie wurde übergangen</translation>
    </message>
    <message>
        <source>ask its author what it is for</source>
        <translation>fragen Sie ihren Verfasser, wozu sie dient</translation>
    </message>
    <message>
        <source>a role lists a keyid that has no key</source>
        <translation>eine Rolle führt eine Keyid auf, die keinen Schlüssel hat</translation>
    </message>
    <message>
        <source>it does not count</source>
        <translation>sie zählt nicht</translation>
    </message>
    <message>
        <source>remove it in the next root</source>
        <translation>entfernen Sie sie in der nächsten Root</translation>
    </message>
    <message>
        <source>a role needs more signatures than it has keyids</source>
        <translation>eine Rolle braucht mehr Signaturen, als sie Keyids hat</translation>
    </message>
    <message>
        <source>nobody can sign for that role</source>
        <translation>niemand kann für diese Rolle signieren</translation>
    </message>
    <message>
        <source>repair it in the next root</source>
        <translation>reparieren Sie es in der nächsten Root</translation>
    </message>
    <message>
        <source>one public key stands under two keyids of a role</source>
        <translation>ein öffentlicher Schlüssel steht in einer Rolle unter zwei Keyids</translation>
    </message>
    <message>
        <source>it counts once</source>
        <translation>er zählt einmal</translation>
    </message>
    <message>
        <source>remove one of them in the next root: some clients count it twice</source>
        <translation>entfernen Sie eine davon in der nächsten Root: manche Clients zählen ihn doppelt</translation>
    </message>
    <message>
        <source>a key stands in no role</source>
        <translation>ein Schlüssel steht in keiner Rolle</translation>
    </message>
    <message>
        <source>it signs nothing</source>
        <translation>er signiert nichts</translation>
    </message>
    <message>
        <source>a keyid is not the hash of its key</source>
        <translation>eine Keyid ist nicht der Hash ihres Schlüssels</translation>
    </message>
    <message>
        <source>keys are counted by their contents, not by keyid</source>
        <translation>Schlüssel werden nach ihrem Inhalt gezählt, nicht nach der Keyid</translation>
    </message>
    <message>
        <source>clients that check keyids refuse this file: repair it in the next root</source>
        <translation>Clients, die Keyids prüfen, lehnen diese Datei ab: reparieren Sie es in der nächsten Root</translation>
    </message>
    <message>
        <source>a keyid is the hash of an older form of its key</source>
        <translation>eine Keyid ist der Hash einer älteren Form ihres Schlüssels</translation>
    </message>
    <message>
        <source>keep it: a changed keyid orphans signatures</source>
        <translation>behalten Sie sie: eine geänderte Keyid macht Signaturen herrenlos</translation>
    </message>
    <message>
        <source>these bytes are no parcel</source>
        <translation>diese Bytes sind kein Paket</translation>
    </message>
    <message>
        <source>nothing of it was taken over, and no file was written</source>
        <translation>nichts davon wurde übernommen, und keine Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>check that it is the right file; qr read --raw gives bytes as they are</source>
        <translation>prüfen Sie, ob es die richtige Datei ist; qr read --raw gibt Bytes, wie sie sind</translation>
    </message>
    <message>
        <source>the parcel was made by a later version of this program</source>
        <translation>das Paket wurde von einer späteren Version dieses Programms gemacht</translation>
    </message>
    <message>
        <source>use the newer version, or have the bare file sent</source>
        <translation>nehmen Sie die neuere Version, oder lassen Sie die bloße Datei senden</translation>
    </message>
    <message>
        <source>the parcel is not put together as parcels are</source>
        <translation>das Paket ist nicht aufgebaut, wie Pakete es sind</translation>
    </message>
    <message>
        <source>have it sent again</source>
        <translation>lassen Sie es noch einmal senden</translation>
    </message>
    <message>
        <source>the parcel says a kind that does not exist</source>
        <translation>das Paket nennt eine Art, die es nicht gibt</translation>
    </message>
    <message>
        <source>the name is not one that a parcel may have</source>
        <translation>der Name ist keiner, den ein Paket haben darf</translation>
    </message>
    <message>
        <source>use 1 to 64 of a-z 0-9 . _ - that begin with a letter or digit and are no reserved name</source>
        <translation>nehmen Sie 1 bis 64 Zeichen aus a-z 0-9 . _ -, die mit Buchstabe oder Ziffer beginnen und kein reservierter Name sind</translation>
    </message>
    <message>
        <source>something other than a response says what it replies to</source>
        <translation>etwas anderes als eine Antwort sagt, worauf es antwortet</translation>
    </message>
    <message>
        <source>the parcel is compressed in a way that is not known</source>
        <translation>das Paket ist auf unbekannte Art komprimiert</translation>
    </message>
    <message>
        <source>the content is not as long as the parcel says</source>
        <translation>der Inhalt ist nicht so lang, wie das Paket sagt</translation>
    </message>
    <message>
        <source>the content is not what was put into the parcel</source>
        <translation>der Inhalt ist nicht, was in das Paket gelegt wurde</translation>
    </message>
    <message>
        <source>have it sent again; if that does not help, ask by voice what was sent</source>
        <translation>lassen Sie es noch einmal senden; hilft das nicht, fragen Sie mündlich, was gesendet wurde</translation>
    </message>
    <message>
        <source>a parcel holds at most 1 MiB</source>
        <translation>ein Paket enthält höchstens 1 MiB</translation>
    </message>
    <message>
        <source>send a smaller file, or carry it by other means</source>
        <translation>senden Sie eine kleinere Datei, oder überbringen Sie sie auf anderem Weg</translation>
    </message>
    <message>
        <source>the file holds private key material, which never leaves by code or stick</source>
        <translation>die Datei enthält privates Schlüsselmaterial, das nie durch Code oder Stick hinausgeht</translation>
    </message>
    <message>
        <source>nothing was sent or written</source>
        <translation>nichts wurde gesendet oder geschrieben</translation>
    </message>
    <message>
        <source>send the public key (key public); carry key files as their backup plan says</source>
        <translation>senden Sie den öffentlichen Schlüssel (key public); befördern Sie Schlüsseldateien, wie ihr Sicherungsplan sagt</translation>
    </message>
    <message>
        <source>requests and responses are kept as whole parcels</source>
        <translation>Anfragen und Antworten werden als ganze Pakete aufbewahrt</translation>
    </message>
    <message>
        <source>no file was written</source>
        <translation>keine Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>name a file that ends in .anch</source>
        <translation>nennen Sie eine Datei, die auf .anch endet</translation>
    </message>
    <message>
        <source>the compressed content is damaged</source>
        <translation>der komprimierte Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>the compressed content is larger than it may be</source>
        <translation>der komprimierte Inhalt ist größer, als er sein darf</translation>
    </message>
    <message>
        <source>ask the sender what it is; do not open it with other programs</source>
        <translation>fragen Sie den Absender, was es ist; öffnen Sie es nicht mit anderen Programmen</translation>
    </message>
    <message>
        <source>the code is no UR in the strict form that is read here</source>
        <translation>der Code ist kein UR in der strengen Form, die hier gelesen wird</translation>
    </message>
    <message>
        <source>the parts that are here already stay</source>
        <translation>die Teile, die schon hier sind, bleiben</translation>
    </message>
    <message>
        <source>the code was damaged on the way</source>
        <translation>der Code wurde unterwegs beschädigt</translation>
    </message>
    <message>
        <source>leave this code out; if the whole transfer says so, start over and have it sent again</source>
        <translation>lassen Sie diesen Code aus; sagt es die ganze Übertragung, beginnen Sie neu und lassen Sie sie noch einmal senden</translation>
    </message>
    <message>
        <source>the transfer is larger than any that is taken here</source>
        <translation>die Übertragung ist größer als jede, die hier genommen wird</translation>
    </message>
    <message>
        <source>send at most 1 MiB</source>
        <translation>senden Sie höchstens 1 MiB</translation>
    </message>
    <message>
        <source>the code carries another program's data</source>
        <translation>der Code trägt Daten eines anderen Programms</translation>
    </message>
    <message>
        <source>show the right code; qr read --raw takes any type</source>
        <translation>zeigen Sie den richtigen Code; qr read --raw nimmt jeden Typ</translation>
    </message>
    <message>
        <source>a part contradicts the others and was left out</source>
        <translation>ein Teil widerspricht den anderen und wurde ausgelassen</translation>
    </message>
    <message>
        <source>go on; if it repeats, start over: somebody may be mixing in parts of their own</source>
        <translation>machen Sie weiter; wiederholt es sich, beginnen Sie neu: jemand mischt vielleicht eigene Teile hinein</translation>
    </message>
    <message>
        <source>the code is no BBQr in the strict form that is read here</source>
        <translation>der Code ist kein BBQr in der strengen Form, die hier gelesen wird</translation>
    </message>
    <message>
        <source>two files of the same shape are being mixed</source>
        <translation>zwei Dateien gleicher Gestalt werden gemischt</translation>
    </message>
    <message>
        <source>start over with one of them; UR codes cannot be mixed up</source>
        <translation>beginnen Sie mit einer davon neu; UR-Codes lassen sich nicht verwechseln</translation>
    </message>
    <message>
        <source>nothing checks whether these frames are of one file</source>
        <translation>nichts prüft, ob diese Frames zu einer Datei gehören</translation>
    </message>
    <message>
        <source>what came is whole frames; whether they belong together is not known</source>
        <translation>was kam, sind ganze Frames; ob sie zusammengehören, ist nicht bekannt</translation>
    </message>
    <message>
        <source>compare the file check with the sender; --raw takes the bytes</source>
        <translation>vergleichen Sie die Dateiprüfung mit dem Absender; --raw nimmt die Bytes</translation>
    </message>
    <message>
        <source>the file does not fit 1295 codes</source>
        <translation>die Datei passt nicht in 1295 Codes</translation>
    </message>
    <message>
        <source>send it as UR, or on a stick</source>
        <translation>senden Sie sie als UR oder auf einem Stick</translation>
    </message>
    <message>
        <source>the code is a web address, not a transfer</source>
        <translation>der Code ist eine Webadresse, keine Übertragung</translation>
    </message>
    <message>
        <source>show the code of the sender</source>
        <translation>zeigen Sie den Code des Absenders</translation>
    </message>
    <message>
        <source>the code is of the old UR format, version 1</source>
        <translation>der Code ist im alten UR-Format, Version 1</translation>
    </message>
    <message>
        <source>set the sending program to UR 2, or to BBQr</source>
        <translation>stellen Sie das sendende Programm auf UR 2 oder auf BBQr</translation>
    </message>
    <message>
        <source>the code is of Specter's own format</source>
        <translation>der Code ist in Specters eigenem Format</translation>
    </message>
    <message>
        <source>the code is nothing that is read here</source>
        <translation>der Code ist nichts, was hier gelesen wird</translation>
    </message>
    <message>
        <source>the document in the code is cut off</source>
        <translation>das Dokument im Code ist abgeschnitten</translation>
    </message>
    <message>
        <source>show the whole code; a document larger than one code goes as UR or BBQr</source>
        <translation>zeigen Sie den ganzen Code; ein Dokument, das größer ist als ein Code, geht als UR oder BBQr</translation>
    </message>
    <message>
        <source>the text is longer than any code</source>
        <translation>der Text ist länger als jeder Code</translation>
    </message>
    <message>
        <source>give the text of one code a line</source>
        <translation>geben Sie je Zeile den Text eines Codes an</translation>
    </message>
    <message>
        <source>no code of a transfer was found</source>
        <translation>kein Code einer Übertragung wurde gefunden</translation>
    </message>
    <message>
        <source>take the pictures again: sharp, whole, one code filling most of it</source>
        <translation>machen Sie die Bilder noch einmal: scharf, ganz, ein Code füllt das Bild fast ganz</translation>
    </message>
    <message>
        <source>parts of the transfer are missing</source>
        <translation>Teile der Übertragung fehlen</translation>
    </message>
    <message>
        <source>go on until all are here</source>
        <translation>machen Sie weiter, bis alle hier sind</translation>
    </message>
    <message>
        <source>read all pictures again together with the missing ones</source>
        <translation>lesen Sie alle Bilder noch einmal, zusammen mit den fehlenden</translation>
    </message>
    <message>
        <source>codes of two transfers are mixed</source>
        <translation>Codes zweier Übertragungen sind gemischt</translation>
    </message>
    <message>
        <source>the first one was read</source>
        <translation>die erste wurde gelesen</translation>
    </message>
    <message>
        <source>read the pictures of the other one by themselves</source>
        <translation>lesen Sie die Bilder der anderen für sich</translation>
    </message>
    <message>
        <source>the text does not fit one QR code</source>
        <translation>der Text passt nicht in einen QR-Code</translation>
    </message>
    <message>
        <source>choose a coarser density or smaller --fragment</source>
        <translation>wählen Sie eine gröbere Dichte oder ein kleineres --fragment</translation>
    </message>
    <message>
        <source>the terminal is too small for the code</source>
        <translation>das Terminal ist zu klein für den Code</translation>
    </message>
    <message>
        <source>nothing was shown</source>
        <translation>nichts wurde gezeigt</translation>
    </message>
    <message>
        <source>enlarge it, use a smaller font, or choose a coarser density</source>
        <translation>vergrößern Sie es, nehmen Sie eine kleinere Schrift, oder wählen Sie eine gröbere Dichte</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>take it again</source>
        <translation>machen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the picture has more than 32 megapixels</source>
        <translation>das Bild hat mehr als 32 Megapixel</translation>
    </message>
    <message>
        <source>make it smaller, or take it again</source>
        <translation>machen Sie es kleiner, oder nehmen Sie es neu auf</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>es ist weder PNG noch JPEG</translation>
    </message>
    <message>
        <source>save it as PNG or JPEG</source>
        <translation>speichern Sie es als PNG oder JPEG</translation>
    </message>
    <message>
        <source>the film is no raw YUV4MPEG2 of 8 bits</source>
        <translation>der Film ist kein rohes YUV4MPEG2 mit 8 Bit</translation>
    </message>
    <message>
        <source>give pictures instead</source>
        <translation>geben Sie stattdessen Bilder an</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>es ist kein Bild darin</translation>
    </message>
    <message>
        <source>name a folder with PNG or JPEG files</source>
        <translation>nennen Sie einen Ordner mit PNG- oder JPEG-Dateien</translation>
    </message>
    <message>
        <source>anchorite-decoder cannot be started</source>
        <translation>anchorite-decoder lässt sich nicht starten</translation>
    </message>
    <message>
        <source>install the three programs side by side</source>
        <translation>installieren Sie die drei Programme nebeneinander</translation>
    </message>
    <message>
        <source>the decoder's process ended over these bytes</source>
        <translation>der Prozess des Decoders endete an diesen Bytes</translation>
    </message>
    <message>
        <source>leave the picture or code out; keep it for whoever examines it</source>
        <translation>lassen Sie das Bild oder den Code aus; bewahren Sie es für den auf, der es untersucht</translation>
    </message>
    <message>
        <source>the decoder's process gave no answer in time and was ended</source>
        <translation>der Prozess des Decoders antwortete nicht rechtzeitig und wurde beendet</translation>
    </message>
    <message>
        <source>leave the picture or code out; try a smaller one</source>
        <translation>lassen Sie das Bild oder den Code aus; versuchen Sie ein kleineres</translation>
    </message>
    <message>
        <source>the decoder's process gave an answer that makes no sense and was ended</source>
        <translation>der Prozess des Decoders gab eine sinnlose Antwort und wurde beendet</translation>
    </message>
    <message>
        <source>there are no more pictures</source>
        <translation>es gibt keine weiteren Bilder</translation>
    </message>
    <message>
        <source>give more pictures</source>
        <translation>geben Sie weitere Bilder an</translation>
    </message>
    <message>
        <source>there is no such camera</source>
        <translation>eine solche Kamera gibt es nicht</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>schließen Sie sie an, oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>another program uses the camera</source>
        <translation>ein anderes Programm benutzt die Kamera</translation>
    </message>
    <message>
        <source>close that program, then try again</source>
        <translation>schließen Sie jenes Programm, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the camera may not be opened</source>
        <translation>die Kamera darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>ask for the right to use video devices</source>
        <translation>bitten Sie um das Recht, Videogeräte zu benutzen</translation>
    </message>
    <message>
        <source>the camera offers no picture format that is read here</source>
        <translation>die Kamera bietet kein Bildformat, das hier gelesen wird</translation>
    </message>
    <message>
        <source>use another camera, pictures or a stick</source>
        <translation>nehmen Sie eine andere Kamera, Bilder oder einen Stick</translation>
    </message>
    <message>
        <source>the connection is too slow for this camera and resolution</source>
        <translation>die Verbindung ist zu langsam für diese Kamera und Auflösung</translation>
    </message>
    <message>
        <source>choose a smaller resolution, or plug the camera in by itself</source>
        <translation>wählen Sie eine kleinere Auflösung, oder schließen Sie die Kamera allein an</translation>
    </message>
    <message>
        <source>the camera does not work</source>
        <translation>die Kamera funktioniert nicht</translation>
    </message>
    <message>
        <source>plug it in again, or use another one</source>
        <translation>schließen Sie sie noch einmal an, oder nehmen Sie eine andere</translation>
    </message>
    <message>
        <source>the camera is gone</source>
        <translation>die Kamera ist weg</translation>
    </message>
    <message>
        <source>plug it in again, then try again</source>
        <translation>schließen Sie sie wieder an, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the mounted volumes cannot be read from the system</source>
        <translation>die eingehängten Datenträger lassen sich vom System nicht lesen</translation>
    </message>
    <message>
        <source>check that /proc is mounted</source>
        <translation>prüfen Sie, ob /proc eingehängt ist</translation>
    </message>
    <message>
        <source>the folder does not lie on a removable volume</source>
        <translation>der Ordner liegt auf keinem entfernbaren Datenträger</translation>
    </message>
    <message>
        <source>nothing was read or written</source>
        <translation>nichts wurde gelesen oder geschrieben</translation>
    </message>
    <message>
        <source>name a folder on the stick; --any-volume takes any folder</source>
        <translation>nennen Sie einen Ordner auf dem Stick; --any-volume nimmt jeden Ordner</translation>
    </message>
    <message>
        <source>nothing is replaced there either</source>
        <translation>auch dort wird nichts ersetzt</translation>
    </message>
    <message>
        <source>make sure that it is the folder you mean</source>
        <translation>vergewissern Sie sich, dass es der gemeinte Ordner ist</translation>
    </message>
    <message>
        <source>the stick is mounted without nosuid, nodev or noexec</source>
        <translation>der Stick ist ohne nosuid, nodev oder noexec eingehängt</translation>
    </message>
    <message>
        <source>this program runs nothing from it</source>
        <translation>dieses Programm führt nichts davon aus</translation>
    </message>
    <message>
        <source>mount it with these options, and read-only for reading</source>
        <translation>hängen Sie ihn mit diesen Optionen ein, und zum Lesen nur lesbar</translation>
    </message>
    <message>
        <source>there are programs, scripts or hidden files on the stick</source>
        <translation>auf dem Stick sind Programme, Skripte oder versteckte Dateien</translation>
    </message>
    <message>
        <source>none of them was opened</source>
        <translation>nichts davon wurde geöffnet</translation>
    </message>
    <message>
        <source>ask who put them there before you open anything else</source>
        <translation>fragen Sie, wer sie dorthin gelegt hat, bevor Sie etwas anderes öffnen</translation>
    </message>
    <message>
        <source>the file holds private key material, which never goes to a transfer medium</source>
        <translation>die Datei enthält privates Schlüsselmaterial, das nie auf einen Transportdatenträger kommt</translation>
    </message>
    <message>
        <source>the name is none that is read or written on a stick</source>
        <translation>der Name ist keiner, der auf einem Stick gelesen oder geschrieben wird</translation>
    </message>
    <message>
        <source>what was on the stick before is as it was</source>
        <translation>was vorher auf dem Stick war, ist, wie es war</translation>
    </message>
    <message>
        <source>use N.root.json, a name that ends in .anch, .pub or .pem, or transcript-....txt</source>
        <translation>nehmen Sie N.root.json, einen Namen, der auf .anch, .pub oder .pem endet, oder transcript-....txt</translation>
    </message>
    <message>
        <source>the stick is read-only</source>
        <translation>der Stick ist nur lesbar</translation>
    </message>
    <message>
        <source>move its switch, or use another stick</source>
        <translation>legen Sie seinen Schalter um, oder nehmen Sie einen anderen Stick</translation>
    </message>
    <message>
        <source>there is no room on the stick</source>
        <translation>auf dem Stick ist kein Platz</translation>
    </message>
    <message>
        <source>use another stick</source>
        <translation>nehmen Sie einen anderen Stick</translation>
    </message>
    <message>
        <source>the stick is gone</source>
        <translation>der Stick ist weg</translation>
    </message>
    <message>
        <source>the files on this machine are as they were</source>
        <translation>die Dateien auf dieser Maschine sind, wie sie waren</translation>
    </message>
    <message>
        <source>plug it in again, look what is on it with usb list, and do it again</source>
        <translation>stecken Sie ihn wieder ein, sehen Sie mit usb list nach, was darauf ist, und tun Sie es noch einmal</translation>
    </message>
    <message>
        <source>the stick could not be written</source>
        <translation>auf den Stick ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>the stick gives other bytes back than were written</source>
        <translation>der Stick gibt andere Bytes zurück, als geschrieben wurden</translation>
    </message>
    <message>
        <source>do not use this stick again</source>
        <translation>verwenden Sie diesen Stick nicht wieder</translation>
    </message>
    <message>
        <source>the stick cannot be read</source>
        <translation>der Stick ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>have the stick written again</source>
        <translation>lassen Sie den Stick noch einmal schreiben</translation>
    </message>
    <message>
        <source>there are too many files on the stick</source>
        <translation>auf dem Stick sind zu viele Dateien</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>nichts wurde gelesen</translation>
    </message>
    <message>
        <source>use a stick with nothing else on it</source>
        <translation>nehmen Sie einen Stick, auf dem sonst nichts ist</translation>
    </message>
    <message>
        <source>the file has several names</source>
        <translation>die Datei hat mehrere Namen</translation>
    </message>
    <message>
        <source>copy it, and name the copy</source>
        <translation>kopieren Sie sie und nennen Sie die Kopie</translation>
    </message>
    <message>
        <source>MANIFEST.sha256 is malformed</source>
        <translation>MANIFEST.sha256 ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>a file of the manifest is not there</source>
        <translation>eine Datei des Manifests ist nicht da</translation>
    </message>
    <message>
        <source>ask for it; have the stick written again</source>
        <translation>fragen Sie danach; lassen Sie den Stick noch einmal schreiben</translation>
    </message>
    <message>
        <source>there is no MANIFEST.sha256</source>
        <translation>es gibt keine MANIFEST.sha256</translation>
    </message>
    <message>
        <source>what is there can be read</source>
        <translation>was da ist, lässt sich lesen</translation>
    </message>
    <message>
        <source>ask whether the stick was written to its end</source>
        <translation>fragen Sie, ob der Stick zu Ende geschrieben wurde</translation>
    </message>
    <message>
        <source>the file is not what MANIFEST.sha256 says</source>
        <translation>die Datei ist nicht, was MANIFEST.sha256 sagt</translation>
    </message>
    <message>
        <source>the file was not kept</source>
        <translation>die Datei wurde nicht behalten</translation>
    </message>
    <message>
        <source>there is no file of a known name</source>
        <translation>es gibt keine Datei mit bekanntem Namen</translation>
    </message>
    <message>
        <source>usb list shows what there is</source>
        <translation>usb list zeigt, was da ist</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The rehearsal of this plan is named</source>
        <translation>Die Probe dieses Plans wird genannt</translation>
    </message>
    <message>
        <source>We rehearsed this plan. Its transcript ended with these words.</source>
        <translation>Wir haben diesen Plan geprobt. Das Protokoll endete mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>the head is 32 words or 64 hex digits</source>
        <translation>der Kopf ist 32 Wörter oder 64 Hexziffern</translation>
    </message>
    <message>
        <source>the head of the rehearsal's transcript</source>
        <translation>der Kopf des Protokolls der Probe</translation>
    </message>
    <message>
        <source>Roll call: everybody types name and initials</source>
        <translation>Anwesenheit: Alle tippen Namen und Kürzel</translation>
    </message>
    <message>
        <source>Who is here? Each says their name and duty, and types it with their initials.</source>
        <translation>Wer ist hier? Jede Person nennt Namen und Aufgabe und tippt beides mit ihrem Kürzel.</translation>
    </message>
    <message>
        <source>everybody is here, or excused by an exception; those who are here hold %1 root keys of the new root</source>
        <translation>alle sind hier oder durch eine Ausnahme entschuldigt; wer hier ist, hält %1 Root-Schlüssel der neuen Root</translation>
    </message>
    <message>
        <source>who is here and who is excused, with the time; typed, not authenticated</source>
        <translation>wer hier und wer entschuldigt ist, mit der Zeit; getippt, nicht beglaubigt</translation>
    </message>
    <message>
        <source>A witness reads the words of the plan back from paper</source>
        <translation>Ein Zeuge liest die Wörter des Plans vom Papier gegen</translation>
    </message>
    <message>
        <source>I read the words that the program asks for from my own paper copy, not from the screen.</source>
        <translation>Ich lese die Wörter, nach denen das Programm fragt, von meinem eigenen Papier, nicht vom Bildschirm.</translation>
    </message>
    <message>
        <source>the six words are those of this plan; three misses set it aside</source>
        <translation>die sechs Wörter sind die dieses Plans; drei Fehler legen ihn beiseite</translation>
    </message>
    <message>
        <source>who read them back, and the plan's digest</source>
        <translation>wer sie gegengelesen hat, und der Digest des Plans</translation>
    </message>
    <message>
        <source>Checkpoint 1: the words of the chain head go onto paper</source>
        <translation>Kontrolle 1: Die Wörter des Kettenkopfs kommen aufs Papier</translation>
    </message>
    <message>
        <source>These are the words of the transcript so far. Everybody writes them down and initials them.</source>
        <translation>Dies sind die Wörter des bisherigen Protokolls. Alle schreiben sie auf und setzen ihr Kürzel dazu.</translation>
    </message>
    <message>
        <source>the words are read back; a statement that is brought is by a key of this ceremony, over this head. Keys that are not known yet sign at the later checkpoints</source>
        <translation>die Wörter werden gegengelesen; eine gebrachte Erklärung stammt von einem Schlüssel dieser Zeremonie, über diesen Kopf. Noch nicht bekannte Schlüssel signieren bei den späteren Kontrollen</translation>
    </message>
    <message>
        <source>the head, who read it back, the statements</source>
        <translation>Kopf, Leser, Erklärungen</translation>
    </message>
    <message>
        <source>checkpoint sheet 1</source>
        <translation>Kontrollblatt 1</translation>
    </message>
    <message>
        <source>The machine is checked: no network, nothing strange attached</source>
        <translation>Die Maschine wird geprüft: kein Netz, nichts Fremdes angeschlossen</translation>
    </message>
    <message>
        <source>The machine was checked. These checks passed, these failed, and these could not tell.</source>
        <translation>Die Maschine wurde geprüft. Diese Prüfungen bestanden, diese scheiterten, und diese blieben offen.</translation>
    </message>
    <message>
        <source>a failed check or a network path ends the ceremony here: this plan allows no exception</source>
        <translation>eine gescheiterte Prüfung oder ein Netzweg beendet die Zeremonie hier: dieser Plan erlaubt keine Ausnahme</translation>
    </message>
    <message>
        <source>a failed or unknown check, or a network path, needs an exception with a reason and two people's initials</source>
        <translation>eine gescheiterte oder offene Prüfung oder ein Netzweg braucht eine Ausnahme mit einem Grund und den Kürzeln zweier Personen</translation>
    </message>
    <message>
        <source>the whole report and its result</source>
        <translation>der ganze Bericht und sein Ergebnis</translation>
    </message>
    <message>
        <source>Two watches are held against the machine's clock</source>
        <translation>Zwei Uhren werden mit der Uhr der Maschine verglichen</translation>
    </message>
    <message>
        <source>My watch says ... And mine says ... All in UTC.</source>
        <translation>Meine Uhr zeigt ... Und meine zeigt ... Alles in UTC.</translation>
    </message>
    <message>
        <source>not before this program was built; a watch that is more than %1 seconds off needs an exception</source>
        <translation>nicht vor dem Bau dieses Programms; eine Uhr, die mehr als %1 Sekunden abweicht, braucht eine Ausnahme</translation>
    </message>
    <message>
        <source>all three times</source>
        <translation>alle drei Zeiten</translation>
    </message>
    <message>
        <source>The seal %1 of %2 is opened</source>
        <translation>Das Siegel %1 von %2 wird geöffnet</translation>
    </message>
    <message>
        <source>The seal %1 of the key %2 is opened</source>
        <translation>Das Siegel %1 des Schlüssels %2 wird geöffnet</translation>
    </message>
    <message>
        <source>The bag is whole. Its number is ... I type it twice, and the witness reads along.</source>
        <translation>Der Beutel ist unversehrt. Seine Nummer ist ... Ich tippe sie zweimal, und der Zeuge liest mit.</translation>
    </message>
    <message>
        <source>typed twice alike, and as planned; another number needs an exception, and the item is set aside</source>
        <translation>zweimal gleich getippt und wie geplant; eine andere Nummer braucht eine Ausnahme, und der Gegenstand wird beiseitegelegt</translation>
    </message>
    <message>
        <source>the number, who opened it, the witness</source>
        <translation>die Nummer, wer geöffnet hat, der Zeuge</translation>
    </message>
    <message>
        <source>Every root that was ever published is loaded</source>
        <translation>Jede je veröffentlichte Root wird geladen</translation>
    </message>
    <message>
        <source>Root %1, the root before, is loaded</source>
        <translation>Root %1, die Root davor, wird geladen</translation>
    </message>
    <message>
        <source>We start from this root. Its words are those in the plan.</source>
        <translation>Wir gehen von dieser Root aus. Ihre Wörter sind die im Plan.</translation>
    </message>
    <message>
        <source>the chain from the first root to the planned one verifies; the last digest is as planned</source>
        <translation>die Kette von der ersten bis zur geplanten Root ist gültig; der letzte Digest ist wie geplant</translation>
    </message>
    <message>
        <source>its digest and version are as planned; the plan names every key that stands in it. Earlier roots go along: a holder's key trusts the root before the last one that it signed</source>
        <translation>Digest und Version sind wie geplant; der Plan nennt jeden Schlüssel, der in ihr steht. Frühere Roots gehen mit: der Schlüssel eines Inhabers vertraut der Root vor der letzten, die er signiert hat</translation>
    </message>
    <message>
        <source>the files as received, and their digests</source>
        <translation>die Dateien, wie empfangen, und ihre Digests</translation>
    </message>
    <message>
        <source>The incident is classified: each key clean, lost, maybe stolen or stolen</source>
        <translation>Der Vorfall wird eingestuft: jeder Schlüssel sauber, verloren, vielleicht gestohlen oder gestohlen</translation>
    </message>
    <message>
        <source>The online signer is stopped, logs and forged files are kept. For each key: what do we know?</source>
        <translation>Der Online-Signierer steht, Logs und gefälschte Dateien sind aufbewahrt. Zu jedem Schlüssel: Was wissen wir?</translation>
    </message>
    <message>
        <source>every key is classified, maybe counts as stolen; no suspect key stays in any role</source>
        <translation>jeder Schlüssel ist eingestuft, vielleicht zählt als gestohlen; kein verdächtiger Schlüssel bleibt in einer Rolle</translation>
    </message>
    <message>
        <source>the classification with its reasons, the time of suspicion, the proposal</source>
        <translation>die Einstufung mit ihren Gründen, die Zeit des Verdachts, der Vorschlag</translation>
    </message>
    <message>
        <source>the draft of a public notice</source>
        <translation>der Entwurf einer öffentlichen Mitteilung</translation>
    </message>
    <message>
        <source>%1 rolls dice for the key %2</source>
        <translation>%1 würfelt für den Schlüssel %2</translation>
    </message>
    <message>
        <source>I roll the dice myself and type what they show. Nobody else looks.</source>
        <translation>Ich würfle selbst und tippe, was die Würfel zeigen. Niemand sonst sieht hin.</translation>
    </message>
    <message>
        <source>the rolls give at least %1 bits; they are mixed with the machine's own randomness, never used alone</source>
        <translation>die Würfe ergeben mindestens %1 Bit; sie werden mit dem Zufall der Maschine gemischt, nie allein verwendet</translation>
    </message>
    <message>
        <source>the number of rolls, not the rolls</source>
        <translation>die Zahl der Würfe, nicht die Würfe</translation>
    </message>
    <message>
        <source>%1 makes the key %2</source>
        <translation>%1 erzeugt den Schlüssel %2</translation>
    </message>
    <message>
        <source>%1 makes the key %2, at another place</source>
        <translation>%1 erzeugt den Schlüssel %2, an einem anderen Ort</translation>
    </message>
    <message>
        <source>I made the key where I am. Only its public part travels.</source>
        <translation>Ich habe den Schlüssel dort erzeugt, wo ich bin. Nur sein öffentlicher Teil reist.</translation>
    </message>
    <message>
        <source>I make my key now. The others look away while I type the passphrase.</source>
        <translation>Ich erzeuge jetzt meinen Schlüssel. Die anderen sehen weg, während ich die Passphrase tippe.</translation>
    </message>
    <message>
        <source>of the planned type; in no other entry, in no root before, in no other role than planned; not a rehearsal key in a real ceremony, nor the reverse</source>
        <translation>vom geplanten Typ; in keinem anderen Eintrag, keiner Root davor, keiner anderen als der geplanten Rolle; kein Probeschlüssel in einer echten Zeremonie, und nicht umgekehrt</translation>
    </message>
    <message>
        <source>the public key and its keyid</source>
        <translation>der öffentliche Schlüssel und seine Keyid</translation>
    </message>
    <message>
        <source>A witness reads the words of the key %1 back from the card of %2</source>
        <translation>Ein Zeuge liest die Wörter des Schlüssels %1 von der Karte von %2 gegen</translation>
    </message>
    <message>
        <source>I read the words that the program asks for from the card of %1.</source>
        <translation>Ich lese die Wörter, nach denen das Programm fragt, von der Karte von %1.</translation>
    </message>
    <message>
        <source>the six words are those of the keyid; never read by %1</source>
        <translation>die sechs Wörter sind die der Keyid; nie gelesen von %1</translation>
    </message>
    <message>
        <source>who read them back</source>
        <translation>wer sie gegengelesen hat</translation>
    </message>
    <message>
        <source>the card of %1</source>
        <translation>die Karte von %1</translation>
    </message>
    <message>
        <source>%1 writes the key %2 onto its medium</source>
        <translation>%1 schreibt den Schlüssel %2 auf seinen Datenträger</translation>
    </message>
    <message>
        <source>My key is kept on ... and opened by a passphrase that I alone know.</source>
        <translation>Mein Schlüssel liegt auf ... und öffnet sich mit einer Passphrase, die nur ich kenne.</translation>
    </message>
    <message>
        <source>encrypted before anything is written; no plain private key leaves</source>
        <translation>verschlüsselt, bevor etwas geschrieben wird; kein unverschlüsselter privater Schlüssel geht hinaus</translation>
    </message>
    <message>
        <source>the medium and the KDF costs, nothing secret</source>
        <translation>der Datenträger und die KDF-Kosten, nichts Geheimes</translation>
    </message>
    <message>
        <source>the encrypted key on its medium</source>
        <translation>der verschlüsselte Schlüssel auf seinem Datenträger</translation>
    </message>
    <message>
        <source>The medium of the key %1 is read again and opened</source>
        <translation>Der Datenträger des Schlüssels %1 wird erneut gelesen und geöffnet</translation>
    </message>
    <message>
        <source>I take the medium out, put it in again, and open my key from it.</source>
        <translation>Ich nehme den Datenträger heraus, stecke ihn wieder ein und öffne meinen Schlüssel davon.</translation>
    </message>
    <message>
        <source>the key from the medium signs this step's challenge; the signature is by %1</source>
        <translation>der Schlüssel vom Datenträger signiert die Aufgabe dieses Schritts; die Signatur stammt von %1</translation>
    </message>
    <message>
        <source>the proof, and that this medium was tested</source>
        <translation>der Nachweis, und dass dieser Datenträger geprüft wurde</translation>
    </message>
    <message>
        <source>%1 proves possession of the key %2</source>
        <translation>%1 weist den Besitz des Schlüssels %2 nach</translation>
    </message>
    <message>
        <source>I sign the challenge of this ceremony with my key.</source>
        <translation>Ich signiere die Aufgabe dieser Zeremonie mit meinem Schlüssel.</translation>
    </message>
    <message>
        <source>the proof is by %1, over this ceremony's challenge</source>
        <translation>der Nachweis stammt von %1, über die Aufgabe dieser Zeremonie</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>der Nachweis</translation>
    </message>
    <message>
        <source>the challenge</source>
        <translation>die Aufgabe</translation>
    </message>
    <message>
        <source>The medium of the key %1 is sealed</source>
        <translation>Der Datenträger des Schlüssels %1 wird versiegelt</translation>
    </message>
    <message>
        <source>The medium of the key %1 is sealed for %2</source>
        <translation>Der Datenträger des Schlüssels %1 wird für %2 versiegelt</translation>
    </message>
    <message>
        <source>I label the bag, then seal it. Its number is ... I type it twice.</source>
        <translation>Ich beschrifte den Beutel, dann versiegle ich ihn. Seine Nummer ist ... Ich tippe sie zweimal.</translation>
    </message>
    <message>
        <source>I label the bag, then seal it. Its number is ... I type it twice. Whoever signs with this very medium seals it after signing.</source>
        <translation>Ich beschrifte den Beutel, dann versiegle ich ihn. Seine Nummer ist ... Ich tippe sie zweimal. Wer mit eben diesem Datenträger signiert, versiegelt ihn nach dem Signieren.</translation>
    </message>
    <message>
        <source>typed twice alike; the witness reads along and is not %1</source>
        <translation>zweimal gleich getippt; der Zeuge liest mit und ist nicht %1</translation>
    </message>
    <message>
        <source>the new number, the holder, the witness</source>
        <translation>die neue Nummer, der Inhaber, der Zeuge</translation>
    </message>
    <message>
        <source>the sealed medium</source>
        <translation>der versiegelte Datenträger</translation>
    </message>
    <message>
        <source>The draft of root %1 is loaded and becomes the payload</source>
        <translation>Der Entwurf von Root %1 wird geladen und wird zur Payload</translation>
    </message>
    <message>
        <source>This is root %1. It expires %2. These are its 32 words.</source>
        <translation>Dies ist Root %1. Sie läuft am %2 ab. Dies sind ihre 32 Wörter.</translation>
    </message>
    <message>
        <source>keys, thresholds, expiry and version as planned; no finding blocks</source>
        <translation>Schlüssel, Schwellen, Ablauf und Version wie geplant; kein Befund sperrt</translation>
    </message>
    <message>
        <source>the draft, the payload's digest, the findings</source>
        <translation>der Entwurf, der Digest der Payload, die Befunde</translation>
    </message>
    <message>
        <source>the unsigned root, where holders sign elsewhere</source>
        <translation>die unsignierte Root, wo Inhaber anderswo signieren</translation>
    </message>
    <message>
        <source>Another program, on another machine, gives the same 32 words</source>
        <translation>Ein anderes Programm auf einer anderen Maschine ergibt dieselben 32 Wörter</translation>
    </message>
    <message>
        <source>My program was not made by the authors of this one. It gives these words.</source>
        <translation>Mein Programm stammt nicht von den Verfassern dieses Programms. Es ergibt diese Wörter.</translation>
    </message>
    <message>
        <source>all 32 words are those of the payload</source>
        <translation>alle 32 Wörter sind die der Payload</translation>
    </message>
    <message>
        <source>the name of the program</source>
        <translation>der Name des Programms</translation>
    </message>
    <message>
        <source>a copy of the draft for the second machine</source>
        <translation>eine Kopie des Entwurfs für die zweite Maschine</translation>
    </message>
    <message>
        <source>Checkpoint 2: holders sign the chain head before the first signature</source>
        <translation>Kontrolle 2: Inhaber signieren den Kettenkopf vor der ersten Signatur</translation>
    </message>
    <message>
        <source>These are the words of the transcript so far. Everybody writes them down; the holders sign them.</source>
        <translation>Dies sind die Wörter des bisherigen Protokolls. Alle schreiben sie auf; die Inhaber signieren sie.</translation>
    </message>
    <message>
        <source>the words are read back; each statement is by a key of this ceremony, over this head</source>
        <translation>die Wörter werden gegengelesen; jede Erklärung stammt von einem Schlüssel dieser Zeremonie, über diesen Kopf</translation>
    </message>
    <message>
        <source>checkpoint sheet 2</source>
        <translation>Kontrollblatt 2</translation>
    </message>
    <message>
        <source>%1 signs root %2 with %3</source>
        <translation>%1 signiert Root %2 mit %3</translation>
    </message>
    <message>
        <source>%1 signs root %2 with %3, at another place</source>
        <translation>%1 signiert Root %2 mit %3, an einem anderen Ort</translation>
    </message>
    <message>
        <source>I sign root %1 of %2. I saw what it changes, and I read its words from my own copy.</source>
        <translation>Ich signiere Root %1 von %2. Ich habe gesehen, was sie ändert, und ihre Wörter von meinem eigenen Exemplar gelesen.</translation>
    </message>
    <message>
        <source>the payload is the one of this ceremony; six words read back from another source; the signature is valid, by a key of the old or the new root</source>
        <translation>die Payload ist die dieser Zeremonie; sechs Wörter von einer anderen Quelle gegengelesen; die Signatur ist gültig, von einem Schlüssel der alten oder der neuen Root</translation>
    </message>
    <message>
        <source>the signature, and which key made it</source>
        <translation>die Signatur, und welcher Schlüssel sie gemacht hat</translation>
    </message>
    <message>
        <source>the request, as a file or a code</source>
        <translation>die Anfrage, als Datei oder Code</translation>
    </message>
    <message>
        <source>The signatures suffice</source>
        <translation>Die Signaturen genügen</translation>
    </message>
    <message>
        <source>The signatures suffice, for the old root and the new</source>
        <translation>Die Signaturen genügen, für die alte und die neue Root</translation>
    </message>
    <message>
        <source>Who has signed, who has not, and for which root it counts.</source>
        <translation>Wer signiert hat, wer nicht, und für welche Root es zählt.</translation>
    </message>
    <message>
        <source>%1 keys of the new root have signed</source>
        <translation>%1 Schlüssel der neuen Root haben signiert</translation>
    </message>
    <message>
        <source>%1 keys of the new root have signed, and a threshold of the root before, each counted by public key</source>
        <translation>%1 Schlüssel der neuen Root haben signiert, und so viele der Root davor, wie deren Schwelle verlangt, gezählt nach öffentlichem Schlüssel</translation>
    </message>
    <message>
        <source>the counts</source>
        <translation>die Zählungen</translation>
    </message>
    <message>
        <source>The update is played as clients will live it</source>
        <translation>Die Aktualisierung wird durchgespielt, wie Clients sie erleben werden</translation>
    </message>
    <message>
        <source>Each known client was played, and takes the new root.</source>
        <translation>Jeder bekannte Client wurde durchgespielt und nimmt die neue Root.</translation>
    </message>
    <message>
        <source>the result for each client</source>
        <translation>das Ergebnis für jeden Client</translation>
    </message>
    <message>
        <source>a client that starts with this root accepts it</source>
        <translation>ein Client, der mit dieser Root beginnt, nimmt sie an</translation>
    </message>
    <message>
        <source>from the root before to the new one by the rules of TUF 5.3 and by what known clients do</source>
        <translation>von der Root davor zur neuen, nach den Regeln von TUF 5.3 und nach dem, was bekannte Clients tun</translation>
    </message>
    <message>
        <source>A witness reads the words of the signed root %1 back</source>
        <translation>Ein Zeuge liest die Wörter der signierten Root %1 gegen</translation>
    </message>
    <message>
        <source>I read the words that the program asks for from my own copy.</source>
        <translation>Ich lese die Wörter, nach denen das Programm fragt, von meinem eigenen Exemplar.</translation>
    </message>
    <message>
        <source>the six words are those of the payload</source>
        <translation>die sechs Wörter sind die der Payload</translation>
    </message>
    <message>
        <source>the digest of the payload, and that of the file: signatures may change, the payload may not</source>
        <translation>die Digests von Payload und Datei</translation>
    </message>
    <message>
        <source>root %1 leaves under its own name</source>
        <translation>Root %1 geht unter ihrem eigenen Namen hinaus</translation>
    </message>
    <message>
        <source>We release root %1 of %2.</source>
        <translation>Wir geben Root %1 von %2 frei.</translation>
    </message>
    <message>
        <source>both thresholds are met, no finding blocks, the transcript agrees, no step before is open</source>
        <translation>beide Schwellen sind erreicht, kein Befund sperrt, das Protokoll stimmt zu, kein Schritt davor ist offen</translation>
    </message>
    <message>
        <source>the file, its digest, when it left</source>
        <translation>die Datei, ihr Digest, wann sie hinausging</translation>
    </message>
    <message>
        <source>a rehearsal root that no client takes</source>
        <translation>eine Proberoot, die kein Client nimmt</translation>
    </message>
    <message>
        <source>the signed root</source>
        <translation>die signierte Root</translation>
    </message>
    <message>
        <source>The bundle is written, read again, and every file that leaves is listed</source>
        <translation>Das Bündel wird geschrieben und wieder gelesen, und jede Datei, die hinausgeht, wird aufgeführt</translation>
    </message>
    <message>
        <source>This is the list of everything that leaves the machine.</source>
        <translation>Dies ist die Liste von allem, was die Maschine verlässt.</translation>
    </message>
    <message>
        <source>nothing is overwritten; what was written is read again and compared; no secret is inside</source>
        <translation>nichts wird überschrieben; das Geschriebene wird wieder gelesen und verglichen; kein Geheimnis ist darin</translation>
    </message>
    <message>
        <source>the list with digests</source>
        <translation>die Liste mit Digests</translation>
    </message>
    <message>
        <source>the bundle: signed root, public keys, proofs, plan, transcript, report</source>
        <translation>das Bündel: signierte Root, öffentliche Schlüssel, Nachweise, Plan, Protokoll, Bericht</translation>
    </message>
    <message>
        <source>What clients see is compared with what left</source>
        <translation>Was Clients sehen, wird mit dem verglichen, was hinausging</translation>
    </message>
    <message>
        <source>I fetched the root at every edge that clients use. Here are the files.</source>
        <translation>Ich habe die Root an jedem Rand geholt, den Clients benutzen. Hier sind die Dateien.</translation>
    </message>
    <message>
        <source>every file is byte for byte what left</source>
        <translation>jede Datei ist Byte für Byte, was hinausging</translation>
    </message>
    <message>
        <source>the fetched files and the result</source>
        <translation>die geholten Dateien und das Ergebnis</translation>
    </message>
    <message>
        <source>The key %1 of %2 is destroyed, with all its copies</source>
        <translation>Der Schlüssel %1 von %2 wird vernichtet, mit allen Kopien</translation>
    </message>
    <message>
        <source>This is every medium, share and paper that holds the key. I destroy them now.</source>
        <translation>Dies sind alle Datenträger, Anteile und Papiere mit dem Schlüssel. Ich vernichte sie jetzt.</translation>
    </message>
    <message>
        <source>refused before the new root is seen at every edge</source>
        <translation>abgelehnt, bevor die neue Root an jedem Rand zu sehen ist</translation>
    </message>
    <message>
        <source>refused before the new root has left</source>
        <translation>abgelehnt, bevor die neue Root hinausgegangen ist</translation>
    </message>
    <message>
        <source>how it was destroyed, by whom, the witness</source>
        <translation>wie er vernichtet wurde, von wem, der Zeuge</translation>
    </message>
    <message>
        <source>The exceptions are read aloud</source>
        <translation>Die Ausnahmen werden vorgelesen</translation>
    </message>
    <message>
        <source>These departures from the script were written down. Is anything missing?</source>
        <translation>Diese Abweichungen vom Ablauf wurden festgehalten. Fehlt etwas?</translation>
    </message>
    <message>
        <source>all were read; what is missing is written down now</source>
        <translation>alle wurden gelesen; was fehlt, wird jetzt festgehalten</translation>
    </message>
    <message>
        <source>that they were read, and how many there are</source>
        <translation>dass sie gelesen wurden, und wie viele es sind</translation>
    </message>
    <message>
        <source>%1 states what was seen</source>
        <translation>%1 erklärt, was zu sehen war</translation>
    </message>
    <message>
        <source>In my own words: this is what I saw.</source>
        <translation>In meinen eigenen Worten: Dies habe ich gesehen.</translation>
    </message>
    <message>
        <source>not empty when there were exceptions</source>
        <translation>nicht leer, wenn es Ausnahmen gab</translation>
    </message>
    <message>
        <source>the statement; typed, unless a signed one is brought</source>
        <translation>die Erklärung; getippt, wenn keine signierte gebracht wird</translation>
    </message>
    <message>
        <source>the attestation letter</source>
        <translation>das Bescheinigungsschreiben</translation>
    </message>
    <message>
        <source>The next dates are named</source>
        <translation>Die nächsten Termine werden genannt</translation>
    </message>
    <message>
        <source>Signing again opens 60 days before %1. The last day is 30 days before it. Everybody notes the dates.</source>
        <translation>Das nächste Signieren öffnet sich 60 Tage vor dem %1. Der letzte Tag liegt 30 Tage davor. Alle notieren die Termine.</translation>
    </message>
    <message>
        <source>counted from the expiry of the new root</source>
        <translation>gezählt vom Ablauf der neuen Root</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>die Termine</translation>
    </message>
    <message>
        <source>the dates for calendar and wall</source>
        <translation>die Termine für Kalender und Wand</translation>
    </message>
    <message>
        <source>What must be wiped, destroyed or sealed is done, each with its certificate</source>
        <translation>Was zu löschen, zu vernichten oder zu versiegeln ist, ist getan, jedes mit seiner Bescheinigung</translation>
    </message>
    <message>
        <source>Memory, working copies, media, papers: this is what happened to each.</source>
        <translation>Speicher, Arbeitskopien, Datenträger, Papiere: Dies ist mit jedem geschehen.</translation>
    </message>
    <message>
        <source>each item has a certificate</source>
        <translation>jeder Gegenstand hat eine Bescheinigung</translation>
    </message>
    <message>
        <source>each item and its certificate</source>
        <translation>jeder Gegenstand und seine Bescheinigung</translation>
    </message>
    <message>
        <source>Checkpoint 3: the words of the last chain head go onto paper</source>
        <translation>Kontrolle 3: Die Wörter des letzten Kettenkopfs kommen aufs Papier</translation>
    </message>
    <message>
        <source>These are the closing words. Everybody writes them down; holders whose key is at hand sign them.</source>
        <translation>Dies sind die Schlusswörter. Alle schreiben sie auf; Inhaber, deren Schlüssel zur Hand ist, signieren sie.</translation>
    </message>
    <message>
        <source>checkpoint sheet 3</source>
        <translation>Kontrollblatt 3</translation>
    </message>
    <message>
        <source>The ceremony is closed</source>
        <translation>Die Zeremonie wird abgeschlossen</translation>
    </message>
    <message>
        <source>The ceremony is closed. Thank you all.</source>
        <translation>Die Zeremonie ist abgeschlossen. Danke an alle.</translation>
    </message>
    <message>
        <source>no required step is open</source>
        <translation>kein vorgeschriebener Schritt ist offen</translation>
    </message>
    <message>
        <source>the last record</source>
        <translation>der letzte Eintrag</translation>
    </message>
    <message>
        <source>%1 makes a key</source>
        <translation>%1 erzeugt einen Schlüssel</translation>
    </message>
    <message>
        <source>The release desk makes its key</source>
        <translation>Die Freigabestelle erzeugt ihren Schlüssel</translation>
    </message>
    <message>
        <source>The server makes its key</source>
        <translation>Der Server erzeugt seinen Schlüssel</translation>
    </message>
    <message>
        <source>The administrator composes root %1</source>
        <translation>Der Administrator stellt Root %1 auf</translation>
    </message>
    <message>
        <source>%1 signs root %2</source>
        <translation>%1 signiert Root %2</translation>
    </message>
    <message>
        <source>Root %1 is collected and published</source>
        <translation>Root %1 wird gesammelt und veröffentlicht</translation>
    </message>
    <message>
        <source>Root %1: %2 takes %3's place</source>
        <translation>Root %1: %2 tritt an die Stelle von %3</translation>
    </message>
    <message>
        <source>A client walks from root %1 to root %2</source>
        <translation>Ein Client geht von Root %1 zu Root %2</translation>
    </message>
    <message>
        <source>An Ed25519 key, keyid %1. The file was read back and opened.</source>
        <translation>Ein Ed25519-Schlüssel, Keyid %1. Die Datei wurde zurückgelesen und geöffnet.</translation>
    </message>
    <message>
        <source>%1 changes shown, the words read back from the sheet, one signature made and verified.</source>
        <translation>%1 Änderungen gezeigt, die Wörter vom Blatt gegengelesen, eine Signatur gemacht und geprüft.</translation>
    </message>
    <message>
        <source>%1 signatures of %2 needed by its own keys.</source>
        <translation>%1 Signaturen von %2 nötigen durch eigene Schlüssel.</translation>
    </message>
    <message>
        <source>%1 signatures of %2 needed by its own keys, %3 of %4 by the keys of root %5.</source>
        <translation>%1 Signaturen von %2 nötigen durch eigene Schlüssel, %3 von %4 durch die Schlüssel von Root %5.</translation>
    </message>
    <message>
        <source>Both roots are accepted: each step has the signatures of the keys before it and of its own.</source>
        <translation>Beide Roots werden angenommen: Jeder Schritt hat die Signaturen der Schlüssel davor und der eigenen.</translation>
    </message>
    <message>
        <source>Key replaced under its name</source>
        <translation>Schlüssel unter seinem Namen ersetzt</translation>
    </message>
    <message>
        <source>%1 key removed</source>
        <translation>%1-Schlüssel entfernt</translation>
    </message>
    <message>
        <source>%1 key added</source>
        <translation>%1-Schlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>%1 threshold</source>
        <translation>Schwelle von %1</translation>
    </message>
    <message>
        <source>%1 role removed</source>
        <translation>Rolle %1 entfernt</translation>
    </message>
    <message>
        <source>%1 threshold lowered</source>
        <translation>Schwelle von %1 gesenkt</translation>
    </message>
    <message>
        <source>%1 threshold raised</source>
        <translation>Schwelle von %1 erhöht</translation>
    </message>
    <message>
        <source>Key id changed</source>
        <translation>Keyid geändert</translation>
    </message>
    <message>
        <source>Key without a role added</source>
        <translation>Schlüssel ohne Rolle hinzugefügt</translation>
    </message>
    <message>
        <source>Consistent snapshots</source>
        <translation>Consistent Snapshots</translation>
    </message>
    <message>
        <source>Rehearsal mark</source>
        <translation>Kennzeichnung als Probe</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Member this program does not know</source>
        <translation>Feld, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Member that some clients read as %1</source>
        <translation>Feld, das manche Clients als %1 lesen</translation>
    </message>
    <message>
        <source>the keyid is the same but the key behind it is another one; honest tools do not do that</source>
        <translation>die Keyid ist dieselbe, aber der Schlüssel dahinter ein anderer; ehrliche Werkzeuge tun das nicht</translation>
    </message>
    <message>
        <source>it can no longer sign %1 metadata</source>
        <translation>er kann keine Metadaten der Rolle %1 mehr signieren</translation>
    </message>
    <message>
        <source>from now on it may sign %1 metadata</source>
        <translation>von nun an darf er Metadaten der Rolle %1 signieren</translation>
    </message>
    <message>
        <source>any %1 of %2 keys must sign %3</source>
        <translation>beliebige %1 von %2 Schlüsseln müssen %3 signieren</translation>
    </message>
    <message>
        <source>any %1 of %2 keys must sign %3; fewer people could replace everything</source>
        <translation>beliebige %1 von %2 Schlüsseln müssen %3 signieren; weniger Personen könnten alles ersetzen</translation>
    </message>
    <message>
        <source>the role is gone</source>
        <translation>die Rolle ist weg</translation>
    </message>
    <message>
        <source>the key is the same, only its id is new; its holder signs under both</source>
        <translation>der Schlüssel ist derselbe, nur seine Keyid ist neu; sein Inhaber signiert unter beiden</translation>
    </message>
    <message>
        <source>no role lists it</source>
        <translation>keine Rolle führt ihn auf</translation>
    </message>
    <message>
        <source>%1 days earlier</source>
        <translation>%1 Tage früher</translation>
    </message>
    <message>
        <source>%1 day earlier</source>
        <translation>%1 Tag früher</translation>
    </message>
    <message>
        <source>%1 day later</source>
        <translation>%1 Tag später</translation>
    </message>
    <message>
        <source>less than a day earlier</source>
        <translation>weniger als einen Tag früher</translation>
    </message>
    <message>
        <source>less than a day later</source>
        <translation>weniger als einen Tag später</translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 Tage später</translation>
    </message>
    <message>
        <source>from then on clients stop</source>
        <translation>von da an bleiben Clients stehen</translation>
    </message>
    <message>
        <source>it changes how clients name the files they ask for</source>
        <translation>es ändert, wie Clients die Dateien benennen, nach denen sie fragen</translation>
    </message>
    <message>
        <source>some clients ignore case and would read it instead of %1</source>
        <translation>manche Clients achten nicht auf Groß und Klein und läsen es anstelle von %1</translation>
    </message>
    <message>
        <source>a rehearsal: throwaway keys, nothing real</source>
        <translation>eine Probe: Wegwerfschlüssel, nichts Echtes</translation>
    </message>
    <message>
        <source>the payload is set aside at this key</source>
        <translation>die Payload ist an diesem Schlüssel beiseitegelegt</translation>
    </message>
    <message>
        <source>the payload is set aside at this key, and in the ceremony</source>
        <translation>die Payload ist an diesem Schlüssel beiseitegelegt, und in der Zeremonie</translation>
    </message>
    <message>
        <source>the payload is set aside at this key, but not in the ceremony (%1)</source>
        <translation>die Payload ist an diesem Schlüssel beiseitegelegt, aber nicht in der Zeremonie (%1)</translation>
    </message>
    <message>
        <source>it could not be set aside beside the key (%1)</source>
        <translation>sie ließ sich nicht neben dem Schlüssel beiseitelegen (%1)</translation>
    </message>
    <message>
        <source>it could not be set aside beside the key (%1), and in the ceremony</source>
        <translation>sie ließ sich nicht neben dem Schlüssel beiseitelegen (%1), wohl aber in der Zeremonie</translation>
    </message>
    <message>
        <source>it is signed like everything else</source>
        <translation>es ist signiert wie alles andere</translation>
    </message>
    <message>
        <source>%1 threshold %2</source>
        <translation>Schwelle von %1: %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>consistent snapshots %1</source>
        <translation>Consistent Snapshots %1</translation>
    </message>
    <message>
        <source>Root %1 has %2 of %3 valid signatures</source>
        <translation>Root %1 hat %2 von %3 gültigen Signaturen</translation>
    </message>
    <message>
        <source>By its own root keys it has %1 of %2; %3</source>
        <translation>Durch eigene Root-Schlüssel hat sie %1 von %2; %3</translation>
    </message>
    <message>
        <source>By its own root keys it has %1 of %2; not counted: %3, whose signature does not match the signed bytes</source>
        <translation>Durch eigene Root-Schlüssel hat sie %1 von %2; nicht gezählt, da die Signatur nicht zu den signierten Bytes passt: %3</translation>
    </message>
    <message>
        <source>By its own root keys it has %1 of %2; not signed by %3</source>
        <translation>Durch eigene Root-Schlüssel hat sie %1 von %2; nicht signiert von %3</translation>
    </message>
    <message>
        <source>By the keys of root %1 it has %2 of %3; not counted: %4, whose signature does not match the signed bytes</source>
        <translation>Durch die Schlüssel von Root %1 hat sie %2 von %3; nicht gezählt, da die Signatur nicht zu den signierten Bytes passt: %4</translation>
    </message>
    <message>
        <source>By the keys of root %1 it has %2 of %3; not signed by %4</source>
        <translation>Durch die Schlüssel von Root %1 hat sie %2 von %3; nicht signiert von %4</translation>
    </message>
    <message>
        <source>By the keys of root %1 it has %2 of %3; no other key of the role could sign</source>
        <translation>Durch die Schlüssel von Root %1 hat sie %2 von %3; kein anderer Schlüssel der Rolle könnte signieren</translation>
    </message>
    <message>
        <source>Collect the missing signatures before this root leaves under its release name</source>
        <translation>Sammeln Sie die fehlenden Signaturen, bevor diese Root unter ihrem Freigabenamen hinausgeht</translation>
    </message>
    <message>
        <source>Do not trust this root; ask for the original file of root %1</source>
        <translation>Vertrauen Sie dieser Root nicht; bitten Sie um die Originaldatei von Root %1</translation>
    </message>
    <message>
        <source>Root %1 changes the dialect</source>
        <translation>Root %1 wechselt den Dialekt</translation>
    </message>
    <message>
        <source>%1 follows %2; no client reads both in one chain</source>
        <translation>%1 folgt auf %2; kein Client liest beide in einer Kette</translation>
    </message>
    <message>
        <source>Write the root in the dialect of the chain, or start a new chain</source>
        <translation>Schreiben Sie die Root im Dialekt der Kette, oder beginnen Sie eine neue Kette</translation>
    </message>
    <message>
        <source>Keyid %1 stands twice in signatures</source>
        <translation>Keyid %1 steht zweimal in signatures</translation>
    </message>
    <message>
        <source>The specification forbids it; clients count it once, refuse the file or count it twice</source>
        <translation>Die Spezifikation verbietet es; Clients zählen sie einmal, lehnen die Datei ab oder zählen sie zweimal</translation>
    </message>
    <message>
        <source>Ask which of the two was meant, and publish the root with one</source>
        <translation>Fragen Sie, welche der beiden gemeint war, und veröffentlichen Sie die Root mit einer</translation>
    </message>
    <message>
        <source>The file named for root %1 holds root %2</source>
        <translation>Die nach Root %1 benannte Datei enthält Root %2</translation>
    </message>
    <message>
        <source>Clients ask for roots by file name and refuse one with another version inside</source>
        <translation>Clients fragen nach Roots am Dateinamen und lehnen eine mit anderer Version darin ab</translation>
    </message>
    <message>
        <source>Put each root under the name of its own version</source>
        <translation>Legen Sie jede Root unter dem Namen ihrer eigenen Version ab</translation>
    </message>
    <message>
        <source>Root %1 follows root %2</source>
        <translation>Root %1 folgt auf Root %2</translation>
    </message>
    <message>
        <source>Clients accept only version %1 after version %2</source>
        <translation>Nach Version %2 nehmen Clients nur Version %1 an</translation>
    </message>
    <message>
        <source>Set the version to %1</source>
        <translation>Setzen Sie die Version auf %1</translation>
    </message>
    <message>
        <source>Look for the missing files; clients stop for ever at a gap</source>
        <translation>Suchen Sie die fehlenden Dateien; an einer Lücke bleiben Clients für immer stehen</translation>
    </message>
    <message>
        <source>Look for the right order of the files, and for a second root of one version</source>
        <translation>Suchen Sie die richtige Reihenfolge der Dateien und eine zweite Root derselben Version</translation>
    </message>
    <message>
        <source>The keys of root %1 do not vouch for root %2</source>
        <translation>Die Schlüssel von Root %1 bürgen nicht für Root %2</translation>
    </message>
    <message>
        <source>An old key stays in the changed role %1</source>
        <translation>Ein alter Schlüssel bleibt in der geänderten Rolle %1</translation>
    </message>
    <message>
        <source>The keys of %1 changed, but %2 old key remains; clients with files a thief signed can stay stuck on them</source>
        <translation>Die Schlüssel von %1 änderten sich, aber %2 alter Schlüssel bleibt; Clients mit Dateien, die ein Dieb signiert hat, können daran hängen bleiben</translation>
    </message>
    <message>
        <source>The keys of %1 changed, but %2 old keys remain; clients with files a thief signed can stay stuck on them</source>
        <translation>Die Schlüssel von %1 änderten sich, aber %2 alte Schlüssel bleiben; Clients mit Dateien, die ein Dieb signiert hat, können daran hängen bleiben</translation>
    </message>
    <message>
        <source>If the change answers a theft, replace every key of snapshot and timestamp in one root</source>
        <translation>Antwortet die Änderung auf einen Diebstahl, ersetzen Sie jeden Schlüssel von Snapshot und Timestamp in einer Root</translation>
    </message>
    <message>
        <source>Targets keys were replaced, online keys were not</source>
        <translation>Targets-Schlüssel wurden ersetzt, Online-Schlüssel nicht</translation>
    </message>
    <message>
        <source>If the targets keys were replaced for cause, replace snapshot and timestamp keys too; if it was routine, nothing is wrong</source>
        <translation>Wurden die Targets-Schlüssel aus gutem Grund ersetzt, ersetzen Sie auch die von Snapshot und Timestamp; war es Routine, ist nichts falsch</translation>
    </message>
    <message>
        <source>The expiry is not written YYYY-MM-DDTHH:MM:SSZ</source>
        <translation>Der Ablauf ist nicht als YYYY-MM-DDTHH:MM:SSZ geschrieben</translation>
    </message>
    <message>
        <source>It is written '%1'; python-tuf and others cannot read this root</source>
        <translation>Er ist als '%1' geschrieben; python-tuf und andere können diese Root nicht lesen</translation>
    </message>
    <message>
        <source>It is written '%1', as Notary writes it; other clients may not read that</source>
        <translation>Er ist als '%1' geschrieben, wie Notary es tut; andere Clients lesen das vielleicht nicht</translation>
    </message>
    <message>
        <source>Set the expiry again</source>
        <translation>Setzen Sie den Ablauf neu</translation>
    </message>
    <message>
        <source>Write the expiry of the next root in the form of the title</source>
        <translation>Schreiben Sie den Ablauf der nächsten Root in der Form des Titels</translation>
    </message>
    <message>
        <source>Root %1 has expired</source>
        <translation>Root %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>It expired at %1; it is judged as of %2, the time that was given</source>
        <translation>Sie lief am %1 ab; beurteilt zum Zeitpunkt %2, der angegeben wurde</translation>
    </message>
    <message>
        <source>Sign the next root: clients still accept one that follows an expired root</source>
        <translation>Signieren Sie die nächste Root: Clients nehmen eine, die auf eine abgelaufene folgt, noch an</translation>
    </message>
    <message>
        <source>Root %1 is good for %2 days</source>
        <translation>Root %1 gilt %2 Tage</translation>
    </message>
    <message>
        <source>From %1 to %2 it lives more than 400 days; for so long a thief can keep clients on it</source>
        <translation>Von %1 bis %2 lebt sie mehr als 400 Tage; so lange kann ein Dieb Clients auf ihr festhalten</translation>
    </message>
    <message>
        <source>Set an expiry at most 400 days away, better 180</source>
        <translation>Setzen Sie einen Ablauf in höchstens 400 Tagen, besser 180</translation>
    </message>
    <message>
        <source>Give the next root a life of at most 400 days</source>
        <translation>Geben Sie der nächsten Root höchstens 400 Tage Lebensdauer</translation>
    </message>
    <message>
        <source>Root %1 had expired before it appeared</source>
        <translation>Root %1 war abgelaufen, bevor sie erschien</translation>
    </message>
    <message>
        <source>Root %1 is good for only %2 days</source>
        <translation>Root %1 gilt nur %2 Tage</translation>
    </message>
    <message>
        <source>From %1 to %2 it lives less than 60 days; one signing missed and every client stops</source>
        <translation>Von %1 bis %2 lebt sie weniger als 60 Tage; ein versäumtes Signieren, und jeder Client bleibt stehen</translation>
    </message>
    <message>
        <source>Set a later expiry</source>
        <translation>Setzen Sie einen späteren Ablauf</translation>
    </message>
    <message>
        <source>Give the next root a longer life</source>
        <translation>Geben Sie der nächsten Root eine längere Lebensdauer</translation>
    </message>
    <message>
        <source>Root %1 came %2 days after root %3 expired</source>
        <translation>Root %1 kam %2 Tage nach dem Ablauf von Root %3</translation>
    </message>
    <message>
        <source>Root %1 was replaced %2 days before it expired</source>
        <translation>Root %1 wurde %2 Tage vor ihrem Ablauf ersetzt</translation>
    </message>
    <message>
        <source>Root %1 expired at %2, root %3 came at %4; in between no client could update</source>
        <translation>Root %1 lief am %2 ab, Root %3 kam am %4; dazwischen konnte kein Client aktualisieren</translation>
    </message>
    <message>
        <source>Root %1 expires at %2, root %3 came at %4; a slip would have stopped clients</source>
        <translation>Root %1 läuft am %2 ab, Root %3 kam am %4; ein Versehen hätte Clients angehalten</translation>
    </message>
    <message>
        <source>Plan each renewal at least 30 days before the expiry</source>
        <translation>Planen Sie jede Erneuerung mindestens 30 Tage vor dem Ablauf</translation>
    </message>
    <message>
        <source>Take the key out and add it again from its public key file, so that the keyid is computed</source>
        <translation>Nehmen Sie den Schlüssel heraus und fügen Sie ihn aus seiner öffentlichen Schlüsseldatei wieder hinzu, damit die Keyid berechnet wird</translation>
    </message>
    <message>
        <source>Ask the administrator why; list the key under its own hash when it is next replaced</source>
        <translation>Fragen Sie den Administrator, warum; führen Sie den Schlüssel unter seinem eigenen Hash auf, wenn er das nächste Mal ersetzt wird</translation>
    </message>
    <message>
        <source>Take this key out of the draft and add a sound one</source>
        <translation>Nehmen Sie diesen Schlüssel aus dem Entwurf und fügen Sie einen einwandfreien hinzu</translation>
    </message>
    <message>
        <source>Ask the administrator to replace this key in the next root</source>
        <translation>Bitten Sie den Administrator, diesen Schlüssel in der nächsten Root zu ersetzen</translation>
    </message>
    <message>
        <source>Keyid %1 is an older form of hash</source>
        <translation>Keyid %1 ist eine ältere Form des Hashes</translation>
    </message>
    <message>
        <source>Keyid %1 is not the hash of its key</source>
        <translation>Keyid %1 ist nicht der Hash ihres Schlüssels</translation>
    </message>
    <message>
        <source>The keyid is the hash of only a part of the key object; strict clients such as tough refuse the whole root</source>
        <translation>Die Keyid ist der Hash nur eines Teils des Schlüsselobjekts; strenge Clients wie tough lehnen die ganze Root ab</translation>
    </message>
    <message>
        <source>No known hash of the key object gives this keyid; strict clients such as tough refuse the whole root</source>
        <translation>Kein bekannter Hash des Schlüsselobjekts ergibt diese Keyid; strenge Clients wie tough lehnen die ganze Root ab</translation>
    </message>
    <message>
        <source>The role %1 lists one key under two keyids</source>
        <translation>Die Rolle %1 führt einen Schlüssel unter zwei Keyids auf</translation>
    </message>
    <message>
        <source>%1 and %2 are the same public key; clients that count keyids let one holder sign twice</source>
        <translation>%1 und %2 sind derselbe öffentliche Schlüssel; Clients, die Keyids zählen, lassen einen Inhaber zweimal signieren</translation>
    </message>
    <message>
        <source>Leave one of the two keyids in the role</source>
        <translation>Lassen Sie eine der beiden Keyids in der Rolle</translation>
    </message>
    <message>
        <source>Key %1 cannot be decoded</source>
        <translation>Schlüssel %1 lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>It can never count: %1</source>
        <translation>Er kann nie zählen: %1</translation>
    </message>
    <message>
        <source>Key %1 is weak</source>
        <translation>Schlüssel %1 ist schwach</translation>
    </message>
    <message>
        <source>It does not count: %1</source>
        <translation>Er zählt nicht: %1</translation>
    </message>
    <message>
        <source>Key %1 has an unusual RSA exponent</source>
        <translation>Schlüssel %1 hat einen ungewöhnlichen RSA-Exponenten</translation>
    </message>
    <message>
        <source>Its public exponent is not 65537, the only one in use</source>
        <translation>Sein öffentlicher Exponent ist nicht 65537, der einzige gebräuchliche</translation>
    </message>
    <message>
        <source>Key %1 shares a prime with another key</source>
        <translation>Schlüssel %1 teilt eine Primzahl mit einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>Two RSA keys with a common prime have no secret: anybody can compute both private keys</source>
        <translation>Zwei RSA-Schlüssel mit gemeinsamer Primzahl haben kein Geheimnis: Jeder kann beide privaten Schlüssel berechnen</translation>
    </message>
    <message>
        <source>RSA key %1 is shorter than 2048 bits</source>
        <translation>RSA-Schlüssel %1 ist kürzer als 2048 Bit</translation>
    </message>
    <message>
        <source>Add keys or lower the threshold in the draft</source>
        <translation>Fügen Sie im Entwurf Schlüssel hinzu oder senken Sie die Schwelle</translation>
    </message>
    <message>
        <source>Ask the administrator for a root whose threshold can be reached</source>
        <translation>Bitten Sie den Administrator um eine Root, deren Schwelle erreichbar ist</translation>
    </message>
    <message>
        <source>The role %1 has no keys</source>
        <translation>Die Rolle %1 hat keine Schlüssel</translation>
    </message>
    <message>
        <source>Nobody can sign for %1, so no client gets past it</source>
        <translation>Niemand kann für %1 signieren, also kommt kein Client daran vorbei</translation>
    </message>
    <message>
        <source>Give the role keys</source>
        <translation>Geben Sie der Rolle Schlüssel</translation>
    </message>
    <message>
        <source>The role %1 lists a keyid without a key</source>
        <translation>Die Rolle %1 führt eine Keyid ohne Schlüssel auf</translation>
    </message>
    <message>
        <source>No key %1 stands in keys; it can never count, and some clients refuse the whole root</source>
        <translation>Kein Schlüssel %1 steht in keys; er kann nie zählen, und manche Clients lehnen die ganze Root ab</translation>
    </message>
    <message>
        <source>Add the key that belongs to this keyid, or take the keyid out of the role</source>
        <translation>Fügen Sie den Schlüssel zu dieser Keyid hinzu, oder nehmen Sie die Keyid aus der Rolle</translation>
    </message>
    <message>
        <source>A root key also signs %1</source>
        <translation>Ein Root-Schlüssel signiert auch %1</translation>
    </message>
    <message>
        <source>Root keys also sign %1</source>
        <translation>Root-Schlüssel signieren auch %1</translation>
    </message>
    <message>
        <source>%1 public key of the root role stands in %2, which are signed often and online; who breaks in there holds root keys</source>
        <translation>%1 öffentlicher Schlüssel der Root-Rolle steht in %2, die oft und online signiert werden; wer dort einbricht, hält Root-Schlüssel</translation>
    </message>
    <message>
        <source>%1 public keys of the root role stand in %2, which are signed often and online; who breaks in there holds root keys</source>
        <translation>%1 öffentliche Schlüssel der Root-Rolle stehen in %2, die oft und online signiert werden; wer dort einbricht, hält Root-Schlüssel</translation>
    </message>
    <message>
        <source>Give snapshot and timestamp keys of their own</source>
        <translation>Geben Sie Snapshot und Timestamp eigene Schlüssel</translation>
    </message>
    <message>
        <source>Root and targets share %1 keys</source>
        <translation>Root und Targets teilen sich %1 Schlüssel</translation>
    </message>
    <message>
        <source>Root and targets share %1 key</source>
        <translation>Root und Targets teilen sich %1 Schlüssel</translation>
    </message>
    <message>
        <source>One theft then reaches two roles; some repositories accept this on purpose</source>
        <translation>Ein Diebstahl trifft dann zwei Rollen; manche Repositorys nehmen das mit Absicht hin</translation>
    </message>
    <message>
        <source>Give targets keys of their own, or state in the policy that the same holders serve both roles</source>
        <translation>Geben Sie Targets eigene Schlüssel, oder sagen Sie in der Policy, dass dieselben Inhaber beiden Rollen dienen</translation>
    </message>
    <message>
        <source>%1 needs %2 of %3 usable keys</source>
        <translation>%1 braucht %2 von %3 brauchbaren Schlüsseln</translation>
    </message>
    <message>
        <source>%1 needs %2 of %3 usable key</source>
        <translation>%1 braucht %2 von %3 brauchbarem Schlüssel</translation>
    </message>
    <message>
        <source>The threshold of %1 is above the number of its different usable public keys, so it can never be reached</source>
        <translation>Die Schwelle von %1 liegt über der Zahl ihrer verschiedenen brauchbaren öffentlichen Schlüssel und ist nie erreichbar</translation>
    </message>
    <message>
        <source>The threshold of %1 is reached only with keys of kinds that are not checked here</source>
        <translation>Die Schwelle von %1 wird nur mit Schlüsseln von Arten erreicht, die hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>One key alone can sign the root</source>
        <translation>Ein Schlüssel allein kann die Root signieren</translation>
    </message>
    <message>
        <source>The root threshold is 1, as Notary v1 always writes it: one stolen root key takes over every collection under it</source>
        <translation>Die Root-Schwelle ist 1, wie Notary v1 sie immer schreibt: Ein gestohlener Root-Schlüssel übernimmt jede Sammlung darunter</translation>
    </message>
    <message>
        <source>The root threshold is 1: one stolen root key takes over the repository for good</source>
        <translation>Die Root-Schwelle ist 1: Ein gestohlener Root-Schlüssel übernimmt das Repository für immer</translation>
    </message>
    <message>
        <source>Set the root threshold to 2 or more, with at least one key to spare</source>
        <translation>Setzen Sie die Root-Schwelle auf 2 oder mehr, mit mindestens einem Schlüssel als Reserve</translation>
    </message>
    <message>
        <source>The root has no spare key: %1 of %2 must sign</source>
        <translation>Die Root hat keinen Reserveschlüssel: %1 von %2 müssen signieren</translation>
    </message>
    <message>
        <source>If one root key is lost, no new root is possible and every client stops when this one expires</source>
        <translation>Geht ein Root-Schlüssel verloren, ist keine neue Root möglich, und jeder Client bleibt stehen, wenn diese abläuft</translation>
    </message>
    <message>
        <source>Add a root key, so that one may be lost</source>
        <translation>Fügen Sie einen Root-Schlüssel hinzu, damit einer verloren gehen darf</translation>
    </message>
    <message>
        <source>It is refused whole: %1</source>
        <translation>Sie wird als Ganzes abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check the path, the medium and the rights, then read it again</source>
        <translation>Prüfen Sie Pfad, Datenträger und Rechte, dann lesen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>Ask for the file as it was published; do not repair it by hand</source>
        <translation>Bitten Sie um die Datei, wie sie veröffentlicht wurde; reparieren Sie sie nicht von Hand</translation>
    </message>
    <message>
        <source>Chain breaks at root %1</source>
        <translation>Kette bricht bei Root %1</translation>
    </message>
    <message>
        <source>There is no root to judge</source>
        <translation>Es gibt keine Root zu beurteilen</translation>
    </message>
    <message>
        <source>Root %1 verifies by itself</source>
        <translation>Root %1 ist für sich allein gültig</translation>
    </message>
    <message>
        <source>Chain accepted from root %1 to root %2</source>
        <translation>Kette angenommen von Root %1 bis Root %2</translation>
    </message>
    <message>
        <source>Root %1 cannot be read</source>
        <translation>Root %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Root %1 does not verify</source>
        <translation>Root %1 ist nicht gültig</translation>
    </message>
    <message>
        <source>Chain breaks at root %1, which cannot be read</source>
        <translation>Kette bricht bei Root %1, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>root keys are lost, and enough are left to sign the next root</source>
        <translation>Root-Schlüssel sind verloren, und genug sind übrig, um die nächste Root zu signieren</translation>
    </message>
    <message>
        <source>root keys are lost, and enough are left to sign the next root; urgent: one more lost key would end the root for ever</source>
        <translation>Root-Schlüssel sind verloren, und genug sind übrig, um die nächste Root zu signieren; dringend: ein weiterer verlorener Schlüssel beendete die Root für immer</translation>
    </message>
    <message>
        <source>root keys are lost, and enough are left to sign the next root; urgent: two more lost keys would end the root for ever</source>
        <translation>Root-Schlüssel sind verloren, und genug sind übrig, um die nächste Root zu signieren; dringend: zwei weitere verlorene Schlüssel beendeten die Root für immer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>make a new root that replaces the lost keys, within days</source>
        <translation>eine neue Root erstellen, die die verlorenen Schlüssel ersetzt, innerhalb von Tagen</translation>
    </message>
    <message>
        <source>root keys are in wrong hands, fewer than the threshold</source>
        <translation>Root-Schlüssel sind in falschen Händen, weniger als die Schwelle</translation>
    </message>
    <message>
        <source>root keys are in wrong hands, fewer than the threshold; %1 more would make a threshold</source>
        <translation>Root-Schlüssel sind in falschen Händen, weniger als die Schwelle; %1 weitere erreichten sie</translation>
    </message>
    <message>
        <source>nothing alone: signatures short of the threshold fail everywhere; but fewer further keys suffice</source>
        <translation>allein nichts: Signaturen unter der Schwelle scheitern überall; aber es genügen nun weniger weitere Schlüssel</translation>
    </message>
    <message>
        <source>make a new root without any of them, signed by both sides; clean old keys sign first, and a stolen key that is still held counts if it must sign</source>
        <translation>eine neue Root ohne sie erstellen, von beiden Seiten signiert; saubere alte Schlüssel signieren zuerst, und ein gestohlener, der noch da ist, zählt, wenn er signieren muss</translation>
    </message>
    <message>
        <source>too few root keys can sign: no next root is possible</source>
        <translation>zu wenige Root-Schlüssel können signieren: keine nächste Root ist möglich</translation>
    </message>
    <message>
        <source>too few root keys can sign: no next root is possible; the root expires %1</source>
        <translation>zu wenige Root-Schlüssel können signieren: keine nächste Root ist möglich; die Root läuft am %1 ab</translation>
    </message>
    <message>
        <source>too few root keys can sign: no next root is possible; the root expired %1</source>
        <translation>zu wenige Root-Schlüssel können signieren: keine nächste Root ist möglich; die Root ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>nothing through the root role</source>
        <translation>nichts durch die Root-Rolle</translation>
    </message>
    <message>
        <source>the repository lives until its root expires; then every client stops, whatever the other roles say</source>
        <translation>das Repository lebt, bis seine Root abläuft; dann bleibt jeder Client stehen, was immer die anderen Rollen sagen</translation>
    </message>
    <message>
        <source>gather shares and backups first, a restored key raises the count again; prepare a new trust anchor by other ways before the root expires</source>
        <translation>zuerst Anteile und Sicherungen sammeln, ein wiederhergestellter Schlüssel erhöht die Zahl wieder; vor dem Ablauf der Root auf anderen Wegen einen neuen Vertrauensanker vorbereiten</translation>
    </message>
    <message>
        <source>too few root keys can sign, and some are in wrong hands: no next root is possible</source>
        <translation>zu wenige Root-Schlüssel können signieren, und einige sind in falschen Händen: keine nächste Root ist möglich</translation>
    </message>
    <message>
        <source>nothing alone: the stolen root keys stay short of the threshold, and they cannot be removed</source>
        <translation>allein nichts: die gestohlenen Root-Schlüssel bleiben unter der Schwelle, und sie lassen sich nicht entfernen</translation>
    </message>
    <message>
        <source>a threshold of root keys is in wrong hands</source>
        <translation>so viele Root-Schlüssel, wie die Schwelle verlangt, sind in falschen Händen</translation>
    </message>
    <message>
        <source>everything: a next root with keys of their own for all roles, any target, a forked history</source>
        <translation>alles: eine nächste Root mit eigenen Schlüsseln für alle Rollen, jedes Target, einen gespaltenen Verlauf</translation>
    </message>
    <message>
        <source>clients that meet the forged root stay with it, and no TUF message brings them back; installers and images with an older root stay exposed; what such clients ran was hostile</source>
        <translation>Clients, die auf die gefälschte Root treffen, bleiben bei ihr, und keine TUF-Nachricht bringt sie zurück; Installer und Images mit einer älteren Root bleiben gefährdet; was solche Clients ausführten, war feindlich</translation>
    </message>
    <message>
        <source>publish our own next root at once: clients that have it are immune to a forged one of that version; at the same time set up a new trust anchor by other ways, which is the only safe cure</source>
        <translation>unsere eigene nächste Root sofort veröffentlichen: Clients, die sie haben, sind gegen eine gefälschte dieser Version gefeit; zugleich auf anderen Wegen einen neuen Vertrauensanker einrichten, die einzige sichere Heilung</translation>
    </message>
    <message>
        <source>a threshold of root keys is in wrong hands, and too few are left to sign a root of ours</source>
        <translation>so viele Root-Schlüssel, wie die Schwelle verlangt, sind in falschen Händen, und zu wenige sind übrig, um eine eigene Root zu signieren</translation>
    </message>
    <message>
        <source>every client: none can be reached by a root of ours</source>
        <translation>jeder Client: keiner ist durch eine eigene Root erreichbar</translation>
    </message>
    <message>
        <source>set up a new repository identity with a new trust anchor; take the old place down or serve only a pinned notice; tell the users of old clients by other channels</source>
        <translation>eine neue Repository-Identität mit neuem Vertrauensanker einrichten; den alten Ort abschalten oder nur eine feste Mitteilung ausliefern; die Nutzer alter Clients auf anderen Wegen informieren</translation>
    </message>
    <message>
        <source>a threshold of the root keys of an earlier root is in wrong hands</source>
        <translation>so viele Root-Schlüssel einer früheren Root, wie deren Schwelle verlangt, sind in falschen Händen</translation>
    </message>
    <message>
        <source>forge the next version for every client, installer and image that still starts from such a root; clients of the latest root are immune to that</source>
        <translation>die nächste Version für jeden Client, Installer und jedes Image fälschen, die noch mit einer solchen Root beginnen; Clients der neuesten Root sind dagegen gefeit</translation>
    </message>
    <message>
        <source>whatever starts from those roots: they are signed once and cannot be called back</source>
        <translation>was immer mit jenen Roots beginnt: sie sind einmal signiert und lassen sich nicht zurückrufen</translation>
    </message>
    <message>
        <source>replace embedded roots everywhere, publish the digest of the latest root by other ways, destroy retired keys with proof</source>
        <translation>eingebettete Roots überall ersetzen, den Digest der neuesten Root auf anderen Wegen veröffentlichen, ausgeschiedene Schlüssel nachweislich vernichten</translation>
    </message>
    <message>
        <source>keys of a role below root are in wrong hands, fewer than its threshold</source>
        <translation>Schlüssel einer Rolle unter Root sind in falschen Händen, weniger als deren Schwelle</translation>
    </message>
    <message>
        <source>replace them by a new root, and sign the role's metadata anew with the new keys; the next planned signing is soon enough where this is the only row</source>
        <translation>sie durch eine neue Root ersetzen und die Metadaten der Rolle mit den neuen Schlüsseln neu signieren; das nächste geplante Signieren genügt, wenn dies die einzige Zeile ist</translation>
    </message>
    <message>
        <source>a threshold of targets keys is in wrong hands</source>
        <translation>so viele Targets-Schlüssel, wie die Schwelle verlangt, sind in falschen Händen</translation>
    </message>
    <message>
        <source>a threshold of targets keys is in wrong hands; part of the online roles is stolen too, so only %1 stands between them and clients</source>
        <translation>so viele Targets-Schlüssel, wie die Schwelle verlangt, sind in falschen Händen; auch ein Teil der Online-Rollen ist gestohlen, so dass nur %1 zwischen ihnen und den Clients steht</translation>
    </message>
    <message>
        <source>sign any targets; they reach clients once the online signer takes whatever is uploaded into a snapshot</source>
        <translation>beliebige Targets signieren; sie erreichen Clients, sobald der Online-Signierer Hochgeladenes in einen Snapshot nimmt</translation>
    </message>
    <message>
        <source>clients that took a bad target before the new root</source>
        <translation>Clients, die vor der neuen Root ein schlechtes Target nahmen</translation>
    </message>
    <message>
        <source>stop the online signer; one new root replaces the targets keys and all of timestamp and snapshot; inspect every target since the last known good one and sign that content anew</source>
        <translation>den Online-Signierer anhalten; eine neue Root ersetzt die Targets-Schlüssel und alle von Timestamp und Snapshot; jedes Target seit dem letzten bekannt guten prüfen und diesen Inhalt neu signieren</translation>
    </message>
    <message>
        <source>a threshold of timestamp keys is in wrong hands</source>
        <translation>so viele Timestamp-Schlüssel, wie die Schwelle verlangt, sind in falschen Händen</translation>
    </message>
    <message>
        <source>freeze clients on old content, push the timestamp's and the snapshot's numbers ahead; no new content</source>
        <translation>Clients auf altem Inhalt festhalten, die Nummern von Timestamp und Snapshot vorantreiben; kein neuer Inhalt</translation>
    </message>
    <message>
        <source>one new root replaces all of timestamp and snapshot, which also makes clients drop stored numbers</source>
        <translation>eine neue Root ersetzt alle von Timestamp und Snapshot, wodurch Clients auch gespeicherte Nummern vergessen</translation>
    </message>
    <message>
        <source>a threshold of snapshot keys is in wrong hands, timestamp is not</source>
        <translation>so viele Snapshot-Schlüssel, wie die Schwelle verlangt, sind in falschen Händen, Timestamp nicht</translation>
    </message>
    <message>
        <source>nothing alone; mix old and new content if the timestamp signer follows blindly</source>
        <translation>allein nichts; alten und neuen Inhalt mischen, wenn der Timestamp-Signierer blind folgt</translation>
    </message>
    <message>
        <source>one new root replaces all of snapshot and timestamp</source>
        <translation>eine neue Root ersetzt alle von Snapshot und Timestamp</translation>
    </message>
    <message>
        <source>thresholds of snapshot and timestamp are in wrong hands: the usual breach of an online signer</source>
        <translation>die Schwellen von Snapshot und Timestamp sind in falschen Händen: der übliche Einbruch in einen Online-Signierer</translation>
    </message>
    <message>
        <source>freeze, roll clients back that have seen nothing yet, mix versions, push the numbers of timestamp, snapshot, targets and delegations ahead; no content of their own</source>
        <translation>festhalten, Clients zurückwerfen, die noch nichts gesehen haben, Versionen mischen, die Nummern von Timestamp, Snapshot, Targets und Delegationen vorantreiben; kein eigener Inhalt</translation>
    </message>
    <message>
        <source>one new root replaces all of timestamp and snapshot; then new snapshot and timestamp are signed</source>
        <translation>eine neue Root ersetzt alle von Timestamp und Snapshot; dann werden Snapshot und Timestamp neu signiert</translation>
    </message>
    <message>
        <source>thresholds of targets, snapshot and timestamp are in wrong hands</source>
        <translation>die Schwellen von Targets, Snapshot und Timestamp sind in falschen Händen</translation>
    </message>
    <message>
        <source>arbitrary content, until clients have the next root; a thief who can also hold that root back signs on until the present root expires</source>
        <translation>beliebiger Inhalt, bis Clients die nächste Root haben; ein Dieb, der auch diese Root zurückhalten kann, signiert weiter, bis die jetzige abläuft</translation>
    </message>
    <message>
        <source>clients that updated in the window: treat them as compromised</source>
        <translation>Clients, die in der Zwischenzeit aktualisierten: sie gelten als kompromittiert</translation>
    </message>
    <message>
        <source>one new root replaces all three roles in one version; check every target and sign the last good content anew</source>
        <translation>eine neue Root ersetzt alle drei Rollen in einer Version; jedes Target prüfen und den letzten guten Inhalt neu signieren</translation>
    </message>
    <message>
        <source>a threshold of a delegated role is in wrong hands</source>
        <translation>so viele Schlüssel einer delegierten Rolle, wie deren Schwelle verlangt, sind in falschen Händen</translation>
    </message>
    <message>
        <source>content within the paths of that role, if the snapshot follows</source>
        <translation>Inhalt in den Pfaden dieser Rolle, wenn der Snapshot folgt</translation>
    </message>
    <message>
        <source>clients that took a bad target of those paths</source>
        <translation>Clients, die ein schlechtes Target aus diesen Pfaden nahmen</translation>
    </message>
    <message>
        <source>the delegating role signs new metadata without those keys; a new root is needed only where version numbers were pushed ahead</source>
        <translation>die delegierende Rolle signiert neue Metadaten ohne diese Schlüssel; eine neue Root ist nur nötig, wo Versionsnummern vorangetrieben wurden</translation>
    </message>
    <message>
        <source>an online signer was misused, its key was not taken out</source>
        <translation>ein Online-Signierer wurde missbraucht, sein Schlüssel nicht entwendet</translation>
    </message>
    <message>
        <source>the same signatures as with the key while access lasted; those made in advance, with far versions or a late expiry, hold until the key leaves the root</source>
        <translation>dieselben Signaturen wie mit dem Schlüssel, solange der Zugang bestand; im Voraus gemachte, mit fernen Versionen oder spätem Ablauf, halten, bis der Schlüssel die Root verlässt</translation>
    </message>
    <message>
        <source>close the access and replace its keys all the same</source>
        <translation>den Zugang schließen und seine Schlüssel trotzdem ersetzen</translation>
    </message>
    <message>
        <source>a key in doubt stands in several roles</source>
        <translation>ein zweifelhafter Schlüssel steht in mehreren Rollen</translation>
    </message>
    <message>
        <source>as much as the worst of those roles allows</source>
        <translation>so viel, wie die schlimmste dieser Rollen erlaubt</translation>
    </message>
    <message>
        <source>it leaves every role that lists it; give the new keys to one role each</source>
        <translation>er verlässt jede Rolle, die ihn aufführt; jeden neuen Schlüssel nur einer Rolle geben</translation>
    </message>
    <message>
        <source>shares of a backup are in wrong hands, fewer than make the key</source>
        <translation>Anteile einer Sicherung sind in falschen Händen, weniger als der Schlüssel braucht</translation>
    </message>
    <message>
        <source>split anew, and also replace the key without haste: old shares never expire, and a new split alone lets stolen ones add up</source>
        <translation>neu aufteilen und den Schlüssel ohne Eile ersetzen: alte Anteile laufen nie ab, und eine neue Teilung allein lässt gestohlene sich summieren</translation>
    </message>
    <message>
        <source>enough shares of a backup are in wrong hands to make the key</source>
        <translation>genug Anteile einer Sicherung für den Schlüssel sind in falschen Händen</translation>
    </message>
    <message>
        <source>use the key as if it were theirs</source>
        <translation>den Schlüssel wie einen eigenen verwenden</translation>
    </message>
    <message>
        <source>the key counts as stolen; destroy the other shares once it has left the root</source>
        <translation>der Schlüssel gilt als gestohlen; die anderen Anteile vernichten, sobald er die Root verlassen hat</translation>
    </message>
    <message>
        <source>an encrypted key file was copied, its passphrase is maybe weak</source>
        <translation>eine verschlüsselte Schlüsseldatei wurde kopiert, ihre Passphrase ist vielleicht schwach</translation>
    </message>
    <message>
        <source>guess passphrases offline, as fast as the file's costs allow</source>
        <translation>Passphrasen offline raten, so schnell es die Kosten der Datei erlauben</translation>
    </message>
    <message>
        <source>count the key as stolen within days; note the costs that the file names (key show)</source>
        <translation>den Schlüssel binnen Tagen als gestohlen zählen; die Kosten notieren, die die Datei nennt (key show)</translation>
    </message>
    <message>
        <source>a ceremony machine or its image is hostile</source>
        <translation>eine Zeremoniemaschine oder ihr Image ist feindlich</translation>
    </message>
    <message>
        <source>use every key that was ever unlocked on it</source>
        <translation>jeden Schlüssel verwenden, der je darauf geöffnet wurde</translation>
    </message>
    <message>
        <source>what that machine has signed or shown</source>
        <translation>was diese Maschine signiert oder gezeigt hat</translation>
    </message>
    <message>
        <source>count all of them as stolen, root keys included; make the new keys on other machines, best two different ones</source>
        <translation>alle als gestohlen zählen, auch Root-Schlüssel; die neuen auf anderen Maschinen erzeugen, am besten zwei verschiedenen</translation>
    </message>
    <message>
        <source>randomness was bad when keys or signatures were made</source>
        <translation>der Zufall war schlecht, als Schlüssel oder Signaturen entstanden</translation>
    </message>
    <message>
        <source>compute those keys, as if they were stolen</source>
        <translation>diese Schlüssel berechnen, als wären sie gestohlen</translation>
    </message>
    <message>
        <source>replace every key of that ceremony; for signing this means ECDSA keys, whose nonces give them away</source>
        <translation>jeden Schlüssel jener Zeremonie ersetzen; beim Signieren betrifft es ECDSA-Schlüssel, deren Nonces sie verraten</translation>
    </message>
    <message>
        <source>nothing is stolen, and the root expires soon</source>
        <translation>nichts ist gestohlen, und die Root läuft bald ab</translation>
    </message>
    <message>
        <source>nothing but waiting for it</source>
        <translation>nichts, als darauf zu warten</translation>
    </message>
    <message>
        <source>an ordinary next root with the same keys; nobody needs to leave</source>
        <translation>eine gewöhnliche nächste Root mit denselben Schlüsseln; niemand muss gehen</translation>
    </message>
    <message>
        <source>nothing is stolen, and the root has expired</source>
        <translation>nichts ist gestohlen, und die Root ist abgelaufen</translation>
    </message>
    <message>
        <source>nothing; clients stop until there is a next root</source>
        <translation>nichts; Clients stehen, bis es eine nächste Root gibt</translation>
    </message>
    <message>
        <source>an ordinary next root with the same keys heals it: clients take a newer root although the one before has expired (TUF 5.3.6)</source>
        <translation>eine gewöhnliche nächste Root mit denselben Schlüsseln heilt es: Clients nehmen eine neuere Root, obwohl die davor abgelaufen ist (TUF 5.3.6)</translation>
    </message>
    <message>
        <source>no time was given, so no expiry is judged</source>
        <translation>keine Zeit wurde angegeben, also wird kein Ablauf beurteilt</translation>
    </message>
    <message>
        <source>the attacker has published: clients that met it are lost to this repository</source>
        <translation>der Angreifer hat veröffentlicht: Clients, die darauf trafen, sind für dieses Repository verloren</translation>
    </message>
    <message>
        <source>the root expires within 30 days as well; the next root heals that too where one is possible</source>
        <translation>auch läuft die Root innerhalb von 30 Tagen ab; die nächste Root heilt auch das, wo eine möglich ist</translation>
    </message>
    <message>
        <source>the root has expired as well; the next root heals that too where one is possible</source>
        <translation>auch ist die Root abgelaufen; die nächste Root heilt auch das, wo eine möglich ist</translation>
    </message>
    <message>
        <source>%1 of %2 earlier roots were not given: thresholds stolen there, and keys retired there, are not known</source>
        <translation>%1 von %2 früheren Roots wurden nicht angegeben: dort gestohlene Schwellen und ausgeschiedene Schlüssel sind nicht bekannt</translation>
    </message>
    <message>
        <source>a root %1 was seen that is not ours: the history is forked</source>
        <translation>eine Root %1 wurde gesehen, die nicht unsere ist: der Verlauf ist gespalten</translation>
    </message>
    <message>
        <source>two different roots of version %1 were given: a forked history, until somebody explains it</source>
        <translation>zwei verschiedene Roots der Version %1 wurden angegeben: ein gespaltener Verlauf, bis es jemand erklärt</translation>
    </message>
    <message>
        <source>there is no way in band: too few root certificates are valid, so no next root is taken</source>
        <translation>es gibt keinen Weg innerhalb von TUF: zu wenige Root-Zertifikate sind gültig, also wird keine nächste Root angenommen</translation>
    </message>
    <message>
        <source>there is no way in band: a threshold of root keys is stolen and too few are left to answer</source>
        <translation>es gibt keinen Weg innerhalb von TUF: so viele Root-Schlüssel, wie die Schwelle verlangt, sind gestohlen, und zu wenige sind übrig, um zu antworten</translation>
    </message>
    <message>
        <source>there is no way in band: too few root keys can sign a next root; restored backups may change that</source>
        <translation>es gibt keinen Weg innerhalb von TUF: zu wenige Root-Schlüssel können eine nächste Root signieren; wiederhergestellte Sicherungen ändern das vielleicht</translation>
    </message>
    <message>
        <source>no new root can call back clients that meet the forged one: publish ours at once, and set up a new trust anchor by other ways</source>
        <translation>keine neue Root kann Clients zurückrufen, die auf die gefälschte treffen: unsere sofort veröffentlichen und auf anderen Wegen einen neuen Vertrauensanker einrichten</translation>
    </message>
    <message>
        <source>no new root helps clients that still start from an earlier root whose keys are stolen: replace it wherever it is embedded</source>
        <translation>keine neue Root hilft Clients, die noch mit einer früheren Root beginnen, deren Schlüssel gestohlen sind: sie überall ersetzen, wo sie eingebettet ist</translation>
    </message>
    <message>
        <source>one new root, signed by both sides, ends this for every client that takes it</source>
        <translation>eine neue Root, von beiden Seiten signiert, beendet dies für jeden Client, der sie nimmt</translation>
    </message>
    <message>
        <source>no new root is needed for this</source>
        <translation>keine neue Root ist dafür nötig</translation>
    </message>
    <message>
        <source>nothing that is marked calls for a new root</source>
        <translation>nichts Markiertes verlangt eine neue Root</translation>
    </message>
    <message>
        <source>upload new content-addressed targets and snapshot files that nothing refers to yet</source>
        <translation>neue, nach Inhalt benannte Targets- und Snapshot-Dateien hochladen, auf die noch nichts verweist</translation>
    </message>
    <message>
        <source>upload nothing else before the root: names are fixed here, and new files would replace live ones</source>
        <translation>vor der Root nichts anderes hochladen: Namen liegen hier fest, und neue Dateien ersetzten die laufenden</translation>
    </message>
    <message>
        <source>publish a stop notice, and a new trust anchor by at least three ways that do not depend on one another (a package signed by the system's vendor, print, telephone, pins of partners)</source>
        <translation>eine Stopp-Mitteilung veröffentlichen, und einen neuen Vertrauensanker auf mindestens drei voneinander unabhängigen Wegen (ein vom Systemhersteller signiertes Paket, Druck, Telefon, Pins von Partnern)</translation>
    </message>
    <message>
        <source>disable the old online keys</source>
        <translation>die alten Online-Schlüssel abschalten</translation>
    </message>
    <message>
        <source>publish %1: this is the moment of revocation, do not wait for the rest</source>
        <translation>%1 veröffentlichen: dies ist der Augenblick des Widerrufs, nicht auf den Rest warten</translation>
    </message>
    <message>
        <source>at once after it publish a timestamp signed by the new key; between the two clients fail closed, which is no cause for alarm</source>
        <translation>gleich danach einen vom neuen Schlüssel signierten Timestamp veröffentlichen; dazwischen bleiben Clients sicher stehen, kein Grund zur Sorge</translation>
    </message>
    <message>
        <source>at once after it publish a timestamp; between the two clients fail closed, which is no cause for alarm</source>
        <translation>gleich danach einen Timestamp veröffentlichen; dazwischen bleiben Clients sicher stehen, kein Grund zur Sorge</translation>
    </message>
    <message>
        <source>clear the timestamp, and a stored answer that there is no %1, from caches and mirrors</source>
        <translation>den Timestamp und eine gespeicherte Antwort, dass es keine %1 gibt, aus Caches und Spiegeln löschen</translation>
    </message>
    <message>
        <source>replace the root that is shipped inside clients and images by root %1</source>
        <translation>die in Clients und Images ausgelieferte Root durch Root %1 ersetzen</translation>
    </message>
    <message>
        <source>delete nothing: forged files are evidence</source>
        <translation>nichts löschen: gefälschte Dateien sind Beweise</translation>
    </message>
    <message>
        <source>compare what clients see, at every edge, with what left this machine; destroy old keys only then</source>
        <translation>an jedem Rand vergleichen, was Clients sehen, mit dem, was diese Maschine verließ; alte Schlüssel erst dann vernichten</translation>
    </message>
    <message>
        <source>clients that have root %1 follow whichever root %2 they meet first</source>
        <translation>Clients mit Root %1 folgen der Root %2, auf die sie zuerst treffen</translation>
    </message>
    <message>
        <source>clients that have root %1 will follow to root %2</source>
        <translation>Clients mit Root %1 werden zu Root %2 folgen</translation>
    </message>
    <message>
        <source>clients cannot follow to any next root</source>
        <translation>Clients können zu keiner nächsten Root folgen</translation>
    </message>
</context>
</TS>
