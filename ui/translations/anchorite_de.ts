<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CeremonyFace</name>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Compose root %1</source>
        <translation>Root %1 aufstellen</translation>
    </message>
    <message>
        <source>Sign, collect</source>
        <translation>Signieren, sammeln</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Rehearse a ceremony</source>
        <translation>Eine Zeremonie proben</translation>
    </message>
    <message>
        <source>Hold a ceremony</source>
        <translation>Eine Zeremonie halten</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Zeremonie</translation>
    </message>
    <message>
        <source>The ceremony is closed</source>
        <translation>Die Zeremonie ist abgeschlossen</translation>
    </message>
    <message>
        <source>The steps that are still open</source>
        <translation>Die Schritte, die noch offen sind</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <translation>%1 oder %2 andere</translation>
    </message>
</context>
<context>
    <name>CeremonyStanding</name>
    <message>
        <source>Old root %1: %2 of %3</source>
        <translation>Alte Root %1: %2 von %3</translation>
    </message>
    <message>
        <source>new root %1: %2 of %3</source>
        <translation>neue Root %1: %2 von %3</translation>
    </message>
    <message>
        <source>Root %1: %2 of %3</source>
        <translation>Root %1: %2 von %3</translation>
    </message>
    <message>
        <source>Waiting for %1. </source>
        <translation>Es fehlt noch: %1. </translation>
    </message>
    <message>
        <source>Closed. Root %1 published</source>
        <translation>Abgeschlossen. Root %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Closed. No root was published</source>
        <translation>Abgeschlossen. Keine Root wurde veröffentlicht</translation>
    </message>
    <message>
        <source>No step can be done now</source>
        <translation>Kein Schritt ist jetzt möglich</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>The folder is not there now</source>
        <translation>Der Ordner ist zurzeit nicht da</translation>
    </message>
    <message>
        <source>Damaged, or not one: %1</source>
        <translation>Beschädigt oder keine Zeremonie: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reading its record</source>
        <translation>Die Aufzeichnung wird gelesen</translation>
    </message>
    <message>
        <source>Made by a later version of this program</source>
        <translation>Von einer späteren Version dieses Programms</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 joins %2</source>
        <translation>%1 kommt zu %2</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 verlässt %2</translation>
    </message>
    <message>
        <source>Name from the request, not confirmed here yet.</source>
        <translation>Der Name stammt aus der Anfrage und ist hier noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1’s key</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expiry moves %1</source>
        <translation>Ablauf verschiebt sich %1</translation>
    </message>
    <message>
        <source>%1 days from now, by this clock.</source>
        <translation>%1 Tage von jetzt, nach dieser Uhr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>needs care</source>
        <translation>Achtung nötig</translation>
    </message>
    <message>
        <source>%1. %2 Before: %3. After: %4.</source>
        <translation>%1. %2 Vorher: %3. Nachher: %4.</translation>
    </message>
    <message>
        <source>removes %1</source>
        <translation>entfernt %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>fügt %1 hinzu</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Sie %1.</translation>
    </message>
    <message>
        <source>It %1 and %2.</source>
        <translation>Sie %1 und %2.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This was not done</source>
        <translation>Dies wurde nicht getan</translation>
    </message>
    <message>
        <source>What was recorded and saved before stays as it is.</source>
        <translation>Was vorher aufgezeichnet und gespeichert wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Copy the details for whoever looks after this program.</source>
        <translation>Kopieren Sie die Einzelheiten für die Person, die dieses Programm betreut.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source> (in %1 days)</source>
        <translation> (in %1 Tagen)</translation>
    </message>
    <message>
        <source> (%1 days ago)</source>
        <translation> (vor %1 Tagen)</translation>
    </message>
    <message>
        <source> (not judged: no time was given)</source>
        <translation> (nicht beurteilt: keine Zeit wurde angegeben)</translation>
    </message>
    <message>
        <source>, written as %1</source>
        <translation>, geschrieben als %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>abgelehnt wegen %1: %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not reached: the walk ended before it</source>
        <translation>nicht erreicht: die Prüfung endete davor</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>not known: a root does not name it</source>
        <translation>nicht bekannt: eine Root nennt es nicht</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>, spec_version %1</source>
        <translation>, spec_version %1</translation>
    </message>
    <message>
        <source>Consistent snapshot</source>
        <translation>Consistent Snapshot</translation>
    </message>
    <message>
        <source>Signatures in the file</source>
        <translation>Signaturen in der Datei</translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation>Unbekannte Felder</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>yes: never for real use</source>
        <translation>ja: nie für echten Gebrauch</translation>
    </message>
    <message>
        <source>%1, cannot count: %2</source>
        <translation>%1, zählt nicht: %2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, or in %2 other ways</source>
        <translation>%1, oder auf %2 andere Arten</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>other root</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>A refusal came</source>
        <translation>Eine Ablehnung kam</translation>
    </message>
    <message>
        <source>Signed here</source>
        <translation>Hier signiert</translation>
    </message>
    <message>
        <source>Response file</source>
        <translation>Antwortdatei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Excused, by an exception</source>
        <translation>Erlassen, durch eine Ausnahme</translation>
    </message>
    <message>
        <source>Request made</source>
        <translation>Anfrage erstellt</translation>
    </message>
    <message>
        <source>Not asked: the key leaves root</source>
        <translation>Nicht gefragt: der Schlüssel verlässt Root</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Old root %1</source>
        <translation>Alte Root %1</translation>
    </message>
    <message>
        <source>New root %1</source>
        <translation>Neu: Root %1</translation>
    </message>
    <message>
        <source>Missing any %1 of</source>
        <translation>Es fehlen %1 von</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Both roots agree.</source>
        <translation>Beide Roots sind einverstanden.</translation>
    </message>
    <message>
        <source>Root %1 has the signatures it needs.</source>
        <translation>Root %1 hat die Signaturen, die sie braucht.</translation>
    </message>
    <message>
        <source>The keys that are left cannot complete this. Nothing is lost; the plan must change.</source>
        <translation>Die Schlüssel, die bleiben, können dies nicht vollenden. Nichts ist verloren; der Plan muss sich ändern.</translation>
    </message>
    <message>
        <source>More signatures are needed: %1.</source>
        <translation>Weitere Signaturen sind nötig: %1.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>One signature by %1 completes %2.</source>
        <translation>Eine Signatur von %1 vollendet %2.</translation>
    </message>
    <message>
        <source>Signatures by %1 complete %2.</source>
        <translation>Signaturen von %1 vollenden %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 more for root %2</source>
        <translation>noch %1 für Root %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 signatures complete %2, for example those of %3.</source>
        <translation>%1 Signaturen vollenden %2, zum Beispiel die von %3.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>printed script</source>
        <translation>gedrucktes Ablaufblatt</translation>
    </message>
    <message>
        <source>printed scripts, one for each person</source>
        <translation>gedruckte Ablaufblätter, eines für jede Person</translation>
    </message>
    <message>
        <source>key card</source>
        <translation>Schlüsselkarte</translation>
    </message>
    <message>
        <source>key cards, one for each key that is made</source>
        <translation>Schlüsselkarten, eine für jeden Schlüssel, der erzeugt wird</translation>
    </message>
    <message>
        <source>checkpoint sheet</source>
        <translation>Kontrollblatt</translation>
    </message>
    <message>
        <source>checkpoint sheets</source>
        <translation>Kontrollblätter</translation>
    </message>
    <message>
        <source>new medium for a key</source>
        <translation>neuer Datenträger für einen Schlüssel</translation>
    </message>
    <message>
        <source>new media, one for each key that is kept</source>
        <translation>neue Datenträger, einer für jeden verwahrten Schlüssel</translation>
    </message>
    <message>
        <source>sealed bag to open</source>
        <translation>versiegelter Beutel zum Öffnen</translation>
    </message>
    <message>
        <source>sealed bags to open</source>
        <translation>versiegelte Beutel zum Öffnen</translation>
    </message>
    <message>
        <source>new seal with its bag</source>
        <translation>neues Siegel mit seinem Beutel</translation>
    </message>
    <message>
        <source>new seals with their bags</source>
        <translation>neue Siegel mit ihren Beuteln</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>watches, read independently</source>
        <translation>Uhren, unabhängig abgelesen</translation>
    </message>
    <message>
        <source>set of dice</source>
        <translation>Satz Würfel</translation>
    </message>
    <message>
        <source>uses of the dice</source>
        <translation>Würfelrunden</translation>
    </message>
    <message>
        <source>certificate of destruction</source>
        <translation>Vernichtungsbescheinigung</translation>
    </message>
    <message>
        <source>certificates of destruction</source>
        <translation>Vernichtungsbescheinigungen</translation>
    </message>
    <message>
        <source>statement sheet</source>
        <translation>Erklärungsblatt</translation>
    </message>
    <message>
        <source>statement sheets</source>
        <translation>Erklärungsblätter</translation>
    </message>
    <message>
        <source>request and response to carry</source>
        <translation>Anfrage und Antwort zu überbringen</translation>
    </message>
    <message>
        <source>requests and responses to carry</source>
        <translation>Anfragen und Antworten zu überbringen</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>within this machine</source>
        <translation>innerhalb dieser Maschine</translation>
    </message>
    <message>
        <source>wired</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>up</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>Interface %1: within this machine</source>
        <translation>Schnittstelle %1: innerhalb dieser Maschine</translation>
    </message>
    <message>
        <source>Leads nowhere outside.</source>
        <translation>Führt nirgendwohin nach außen.</translation>
    </message>
    <message>
        <source>Interface %1: %2, %3</source>
        <translation>Schnittstelle %1: %2, %3</translation>
    </message>
    <message>
        <source>Data may come and go. Pull the cable or take the device out.</source>
        <translation>Daten können kommen und gehen. Ziehen Sie das Kabel oder entfernen Sie das Gerät.</translation>
    </message>
    <message>
        <source>Not in use now. Taken out it could not be switched on.</source>
        <translation>Jetzt nicht in Gebrauch. Ausgebaut könnte sie niemand einschalten.</translation>
    </message>
    <message>
        <source>Made by the system, and not in use.</source>
        <translation>Vom System angelegt und nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>Its driver does not say; it may carry data.</source>
        <translation>Ihr Treiber sagt es nicht; sie kann Daten übertragen.</translation>
    </message>
    <message>
        <source>Radio %1 (%2)</source>
        <translation>Funk %1 (%2)</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: an</translation>
    </message>
    <message>
        <source>A radio can be switched to a network.</source>
        <translation>Funk kann sich mit einem Netz verbinden.</translation>
    </message>
    <message>
        <source>Switches of radios: not known</source>
        <translation>Funkschalter: unbekannt</translation>
    </message>
    <message>
        <source>The system does not list any.</source>
        <translation>Das System führt keine auf.</translation>
    </message>
    <message>
        <source>No switch of a radio</source>
        <translation>Kein Funkschalter</translation>
    </message>
    <message>
        <source>The system lists none.</source>
        <translation>Das System führt keinen auf.</translation>
    </message>
    <message>
        <source>USB devices: not known</source>
        <translation>USB-Geräte: unbekannt</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>No USB device</source>
        <translation>Kein USB-Gerät</translation>
    </message>
    <message>
        <source>Nothing is plugged in.</source>
        <translation>Nichts ist eingesteckt.</translation>
    </message>
    <message>
        <source>USB: %1</source>
        <translation>USB: %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>What lies in memory may be written to it, and stay there.</source>
        <translation>Was im Speicher liegt, kann dorthin geschrieben werden und dort bleiben.</translation>
    </message>
    <message>
        <source>Swap: not known</source>
        <translation>Auslagerung: unbekannt</translation>
    </message>
    <message>
        <source>No swap</source>
        <translation>Keine Auslagerung</translation>
    </message>
    <message>
        <source>Memory is not written to a disk.</source>
        <translation>Speicher wird auf keinen Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Swap in use: %1</source>
        <translation>Auslagerung in Gebrauch: %1</translation>
    </message>
    <message>
        <source>Memory for secrets can be locked</source>
        <translation>Speicher für Geheimnisse lässt sich sperren</translation>
    </message>
    <message>
        <source>Passphrases and keys are kept out of swap.</source>
        <translation>Passphrasen und Schlüssel werden nicht ausgelagert.</translation>
    </message>
    <message>
        <source>Memory for secrets cannot be locked</source>
        <translation>Speicher für Geheimnisse lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>Passphrases and keys may reach swap.</source>
        <translation>Passphrasen und Schlüssel können ausgelagert werden.</translation>
    </message>
    <message>
        <source>Is this the time in UTC? %1</source>
        <translation>Ist das die Zeit in UTC? %1</translation>
    </message>
    <message>
        <source>Expiry dates depend on it. Compare it with two watches. This program was built %1.</source>
        <translation>Ablaufdaten hängen davon ab. Vergleichen Sie mit zwei Uhren. Dieses Programm wurde am %1 gebaut.</translation>
    </message>
    <message>
        <source>Randomness: the kernel&apos;s generator</source>
        <translation>Zufall: der Generator des Kernels</translation>
    </message>
    <message>
        <source>Dice are mixed in where the plan asks for them.</source>
        <translation>Würfel werden beigemischt, wo der Plan es verlangt.</translation>
    </message>
    <message>
        <source>No network path found</source>
        <translation>Kein Netzweg gefunden</translation>
    </message>
    <message>
        <source>Network path found</source>
        <translation>Netzweg gefunden</translation>
    </message>
    <message>
        <source>Network path: not known</source>
        <translation>Netzweg: unbekannt</translation>
    </message>
    <message>
        <source>Network sockets are refused to this program</source>
        <translation>Netzwerk-Sockets werden diesem Programm verweigert</translation>
    </message>
    <message>
        <source>Asked for at the start, and refused by the system.</source>
        <translation>Beim Start verlangt und vom System verweigert.</translation>
    </message>
    <message>
        <source>Network sockets are not refused to this program</source>
        <translation>Netzwerk-Sockets werden diesem Programm nicht verweigert</translation>
    </message>
    <message>
        <source>Its own filter does not hold on this system.</source>
        <translation>Sein eigener Filter greift auf diesem System nicht.</translation>
    </message>
    <message>
        <source>Interfaces: not known</source>
        <translation>Schnittstellen: unbekannt</translation>
    </message>
    <message>
        <source>The system does not list them.</source>
        <translation>Das System führt sie nicht auf.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Choose an ordinary file: no folder, link or device.</source>
        <translation>Wählen Sie eine gewöhnliche Datei: keinen Ordner, keine Verknüpfung, kein Gerät.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Keep this file where it is. For the other side, send the public key.</source>
        <translation>Lassen Sie diese Datei, wo sie ist. Senden Sie der anderen Seite den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a volume that can be removed.</source>
        <translation>Wählen Sie einen Datenträger, der sich entfernen lässt.</translation>
    </message>
    <message>
        <source>Plug the stick in and mount it again, then look at what is on it.</source>
        <translation>Stecken Sie den Stick wieder ein, hängen Sie ihn ein und sehen Sie dann nach, was darauf ist.</translation>
    </message>
    <message>
        <source>Look at the list of what is on the stick, or take another one.</source>
        <translation>Sehen Sie in der Liste nach, was auf dem Stick ist, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Show the right code.</source>
        <translation>Zeigen Sie den richtigen Code.</translation>
    </message>
    <message>
        <source>Compare the file check with the sender.</source>
        <translation>Vergleichen Sie die Dateiprüfung mit dem Absender.</translation>
    </message>
    <message>
        <source>Choose another density or form of the code, or a smaller file.</source>
        <translation>Wählen Sie eine andere Dichte oder Form des Codes oder eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Make a new key.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Give the public key, and ask yourself who has seen this file.</source>
        <translation>Geben Sie den öffentlichen Schlüssel weiter und fragen Sie sich, wer diese Datei gesehen hat.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Checkpoint sheet, %1</source>
        <translation>Kontrollblatt, %1</translation>
    </message>
    <message>
        <source>Key card, %1</source>
        <translation>Schlüsselkarte, %1</translation>
    </message>
    <message>
        <source>Script, %1</source>
        <translation>Ablauf, %1</translation>
    </message>
    <message>
        <source>Transcript, %1</source>
        <translation>Protokoll, %1</translation>
    </message>
    <message>
        <source>Attestation, %1</source>
        <translation>Bescheinigung, %1</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <source>Signing request</source>
        <translation>Signieranfrage</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>Metadatendatei</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
</context>
<context>
    <name>PlanTerms</name>
    <message>
        <source>First root</source>
        <translation>Erste Root</translation>
    </message>
    <message>
        <source>Renewal: same keys, new expiry</source>
        <translation>Erneuerung: gleiche Schlüssel, neuer Ablauf</translation>
    </message>
    <message>
        <source>Replace a holder</source>
        <translation>Einen Inhaber ersetzen</translation>
    </message>
    <message>
        <source>Raise the threshold</source>
        <translation>Die Schwelle erhöhen</translation>
    </message>
    <message>
        <source>Rotate online keys</source>
        <translation>Online-Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Key holder</source>
        <translation>Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Online operator</source>
        <translation>Online-Betreiber</translation>
    </message>
    <message>
        <source>Added: made in this ceremony</source>
        <translation>Kommt dazu: in dieser Zeremonie erzeugt</translation>
    </message>
    <message>
        <source>Kept from the root before</source>
        <translation>Bleibt aus der Root davor</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>the rehearsal before</source>
        <translation>die Probe davor</translation>
    </message>
    <message>
        <source>seals when opened</source>
        <translation>Siegel beim Öffnen</translation>
    </message>
    <message>
        <source>new seals</source>
        <translation>neue Siegel</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <source>a second program</source>
        <translation>ein zweites Programm</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Question 3 first: choose the roots that clients trust. They name the keys.</source>
        <translation>Zuerst Frage 3: Wählen Sie die Roots, denen Clients vertrauen. Sie nennen die Schlüssel.</translation>
    </message>
    <message>
        <source>Question 1: name the delegated role.</source>
        <translation>Frage 1: Nennen Sie die delegierte Rolle.</translation>
    </message>
    <message>
        <source>Question 2: mark what is lost, or None.</source>
        <translation>Frage 2: Markieren Sie, was verloren ist, oder Keine.</translation>
    </message>
    <message>
        <source>Question 1: mark each key that may be in wrong hands. None? Go on to 2.</source>
        <translation>Frage 1: Markieren Sie jeden Schlüssel, der in falschen Händen sein kann. Keine? Weiter mit 2.</translation>
    </message>
    <message>
        <source>Question 4: yes, no or not known.</source>
        <translation>Frage 4: ja, nein oder nicht bekannt.</translation>
    </message>
    <message>
        <source>Question 4 says that an attacker has published, question 1 that no key is in wrong hands. Whoever publishes has a key: mark it, or answer No.</source>
        <translation>Frage 4 sagt, dass ein Angreifer veröffentlicht hat, Frage 1, dass kein Schlüssel in falschen Händen ist. Wer veröffentlicht, hat einen Schlüssel: Markieren Sie ihn oder antworten Sie Nein.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>key holder</source>
        <translation>Schlüsselinhaber</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>online operator</source>
        <translation>Online-Betreiber</translation>
    </message>
    <message>
        <source>Clients trust root %1, which expires %2.</source>
        <translation>Clients vertrauen Root %1, die am %2 abläuft.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Die ganze Antwort</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>Notfallplan</translation>
    </message>
    <message>
        <source>no telephone in the plan</source>
        <translation>kein Telefon im Plan</translation>
    </message>
    <message>
        <source>Call list of %1</source>
        <translation>Anrufliste von %1</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>No next root can end this.</source>
        <translation>Keine nächste Root kann dies beenden.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Nichts ist zu tun.</translation>
    </message>
    <message>
        <source>No new root is needed.</source>
        <translation>Keine neue Root ist nötig.</translation>
    </message>
    <message>
        <source>Make root %1. Clients can follow.</source>
        <translation>Erstellen Sie Root %1. Clients können folgen.</translation>
    </message>
    <message>
        <source>Make root %1 at once. It is a race.</source>
        <translation>Erstellen Sie Root %1 sofort. Es ist ein Wettlauf.</translation>
    </message>
    <message>
        <source>the %1 key</source>
        <translation>der %1-Schlüssel</translation>
    </message>
    <message>
        <source>all %1 %2 keys</source>
        <translation>alle %1 %2-Schlüssel</translation>
    </message>
    <message>
        <source>%1 of %2 %3 keys</source>
        <translation>%1 von %2 %3-Schlüsseln</translation>
    </message>
    <message>
        <source>the %1 key of %2</source>
        <translation>der %1-Schlüssel von %2</translation>
    </message>
    <message>
        <source>Keep %1 of %2.</source>
        <translation>%1 von %2 behalten.</translation>
    </message>
    <message>
        <source>Keep all keys. Only the expiry changes.</source>
        <translation>Alle Schlüssel behalten. Nur der Ablauf ändert sich.</translation>
    </message>
    <message>
        <source>Replace %1. %2</source>
        <translation>%1 ersetzen. %2</translation>
    </message>
    <message>
        <source>%1 old and %2 new holders sign root %3.</source>
        <translation>%1 alte und %2 neue Inhaber signieren Root %3.</translation>
    </message>
    <message>
        <source>%1 holders sign root %2.</source>
        <translation>%1 Inhaber signieren Root %2.</translation>
    </message>
    <message>
        <source>Publish root %1, then timestamp and snapshot.</source>
        <translation>Root %1 veröffentlichen, dann Timestamp und Snapshot.</translation>
    </message>
    <message>
        <source>Publish root %1, then a timestamp.</source>
        <translation>Root %1 veröffentlichen, dann einen Timestamp.</translation>
    </message>
    <message>
        <source>Compare all targets with your own digests.</source>
        <translation>Alle Targets mit eigenen Digests vergleichen.</translation>
    </message>
    <message>
        <source>At the same time set up a new trust anchor by other ways.</source>
        <translation>Zugleich auf anderen Wegen einen neuen Vertrauensanker einrichten.</translation>
    </message>
    <message>
        <source>%1 of %2 needed can sign:</source>
        <translation>%1 von %2 nötigen können signieren:</translation>
    </message>
    <message>
        <source>nobody.</source>
        <translation>niemand.</translation>
    </message>
    <message>
        <source>%1 (in doubt)</source>
        <translation>%1 (zweifelhaft)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>You need %1 of these %2:</source>
        <translation>Sie brauchen %1 von diesen %2:</translation>
    </message>
    <message>
        <source>Keep sealed the old key of %1</source>
        <translation>Versiegelt aufbewahren: den alten Schlüssel von %1</translation>
    </message>
    <message>
        <source>until all clients have root %1; destroy it only then.</source>
        <translation>bis alle Clients Root %1 haben; erst dann vernichten.</translation>
    </message>
    <message>
        <source>Keep sealed: %1</source>
        <comment>keys</comment>
        <translation>Versiegelt aufbewahren: %1</translation>
    </message>
    <message>
        <source>as long as no next root is possible.</source>
        <translation>solange keine nächste Root möglich ist.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <comment>keys</comment>
        <translation>Verloren: %1.</translation>
    </message>
    <message>
        <source>What turns up is treated as stolen, and destroyed.</source>
        <translation>Was wieder auftaucht, gilt als gestohlen und wird vernichtet.</translation>
    </message>
    <message>
        <source>Look for shares and backups first.</source>
        <translation>Suchen Sie zuerst nach Anteilen und Sicherungen.</translation>
    </message>
    <message>
        <source>You cannot cure:</source>
        <translation>Nicht heilbar:</translation>
    </message>
    <message>
        <source>No root is safe from whoever holds these keys</source>
        <translation>Keine Root ist vor dem sicher, der diese Schlüssel hat</translation>
    </message>
    <message>
        <source>No next root can be made that clients would take</source>
        <translation>Keine nächste Root lässt sich erstellen, die Clients annähmen</translation>
    </message>
    <message>
        <source>An attacker can do: %1.</source>
        <translation>Ein Angreifer kann: %1.</translation>
    </message>
    <message>
        <source>Answering has changed nothing. No key was opened, and no root was made.</source>
        <translation>Die Antworten haben nichts geändert. Kein Schlüssel wurde geöffnet, keine Root erstellt.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 bleibt weg: %2</translation>
    </message>
    <message>
        <source>%1 and later roots are left out, clients do not follow there: %2</source>
        <translation>%1 und spätere Roots bleiben weg, Clients folgen nicht dorthin: %2</translation>
    </message>
    <message>
        <source>The record of this ceremony cannot be used: %1</source>
        <translation>Die Aufzeichnung dieser Zeremonie ist nicht verwendbar: %1</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>This is not an Anchorite code (it is a web address).</source>
        <translation>Dies ist kein Anchorite-Code (sondern eine Webadresse).</translation>
    </message>
    <message>
        <source>This is a UR of the old version 1. Let the other program send the new form.</source>
        <translation>Dies ist ein UR der alten Version 1. Lassen Sie das andere Programm die neue Form senden.</translation>
    </message>
    <message>
        <source>This is a Specter code, which is not read. Send UR or BBQr.</source>
        <translation>Dies ist ein Specter-Code, der nicht gelesen wird. Senden Sie UR oder BBQr.</translation>
    </message>
    <message>
        <source>This code carries another program&apos;s data.</source>
        <translation>Dieser Code trägt Daten eines anderen Programms.</translation>
    </message>
    <message>
        <source>A part that is not well formed was ignored.</source>
        <translation>Ein Teil, der nicht wohlgeformt ist, wurde übergangen.</translation>
    </message>
    <message>
        <source>This is not an Anchorite code.</source>
        <translation>Dies ist kein Anchorite-Code.</translation>
    </message>
    <message>
        <source>Parts of two transfers are mixed: %1 and %2.</source>
        <translation>Teile zweier Übertragungen sind gemischt: %1 und %2.</translation>
    </message>
    <message>
        <source>Code seen but not readable: %1</source>
        <translation>Code gesehen, aber nicht lesbar: %1</translation>
    </message>
    <message>
        <source>too blurred. Hold still, or change the distance.</source>
        <translation>zu unscharf. Halten Sie still oder ändern Sie den Abstand.</translation>
    </message>
    <message>
        <source>too small. Move closer.</source>
        <translation>zu klein. Gehen Sie näher heran.</translation>
    </message>
    <message>
        <source>too bright. Tilt the other screen.</source>
        <translation>zu hell. Neigen Sie den anderen Bildschirm.</translation>
    </message>
    <message>
        <source>too dark. Turn a light on.</source>
        <translation>zu dunkel. Machen Sie Licht an.</translation>
    </message>
    <message>
        <source>not in the square. Move it to the middle.</source>
        <translation>nicht im Quadrat. Rücken Sie ihn in die Mitte.</translation>
    </message>
    <message>
        <source>Stopped. The parts that are here stay.</source>
        <translation>Angehalten. Die Teile, die hier sind, bleiben.</translation>
    </message>
    <message>
        <source>No part was found in these pictures.</source>
        <translation>Kein Teil wurde in diesen Bildern gefunden.</translation>
    </message>
    <message>
        <source>More pictures are needed: %1 missing.</source>
        <translation>Weitere Bilder sind nötig: es fehlen %1.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Noch wurde nichts empfangen.</translation>
    </message>
    <message>
        <source>Starting camera.</source>
        <translation>Kamera startet.</translation>
    </message>
    <message>
        <source>Looking for a code.</source>
        <translation>Ein Code wird gesucht.</translation>
    </message>
    <message>
        <source>No code seen. Move closer, or use Images or USB.</source>
        <translation>Kein Code zu sehen. Gehen Sie näher heran oder nehmen Sie Bilder oder USB.</translation>
    </message>
    <message>
        <source>Reading. New part %1.</source>
        <translation>Wird gelesen. Neuer Teil %1.</translation>
    </message>
    <message>
        <source>Reading. Same part again.</source>
        <translation>Wird gelesen. Wieder derselbe Teil.</translation>
    </message>
    <message>
        <source>Damaged part ignored.</source>
        <translation>Beschädigter Teil übergangen.</translation>
    </message>
    <message>
        <source>A part that contradicts the others was ignored.</source>
        <translation>Ein Teil, der den anderen widerspricht, wurde übergangen.</translation>
    </message>
    <message>
        <source>A part of another transfer was ignored.</source>
        <translation>Ein Teil einer anderen Übertragung wurde übergangen.</translation>
    </message>
    <message>
        <source>Complete, checked.</source>
        <translation>Vollständig, geprüft.</translation>
    </message>
    <message>
        <source>Every part is here, and together they are not what was sent. Start over.</source>
        <translation>Alle Teile sind hier, und zusammen sind sie nicht, was gesendet wurde. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>new part</source>
        <translation>neuer Teil</translation>
    </message>
    <message>
        <source>new parts</source>
        <translation>neue Teile</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Damaged part, ignored</source>
        <translation>Beschädigter Teil, übergangen</translation>
    </message>
    <message>
        <source>Contradicts the other parts, ignored</source>
        <translation>Widerspricht den anderen Teilen, übergangen</translation>
    </message>
    <message>
        <source>Part of another transfer</source>
        <translation>Teil einer anderen Übertragung</translation>
    </message>
    <message>
        <source>No code found in it</source>
        <translation>Kein Code darin gefunden</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>blurred: hold still</source>
        <translation>unscharf: halten Sie still</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>too bright: tilt the other screen</source>
        <translation>zu hell: neigen Sie den anderen Bildschirm</translation>
    </message>
    <message>
        <source>too dark: turn a light on</source>
        <translation>zu dunkel: machen Sie Licht an</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>too small: move closer</source>
        <translation>zu klein: gehen Sie näher heran</translation>
    </message>
    <message>
        <source>off the middle: move it into the square</source>
        <translation>außerhalb der Mitte: rücken Sie ihn ins Quadrat</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Sign a request</source>
        <translation>Eine Anfrage signieren</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Read back, sign</source>
        <translation>Gegenlesen, signieren</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Send signature</source>
        <translation>Signatur senden</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (claimed, key %2)</source>
        <translation>%1 (behauptet, Schlüssel %2)</translation>
    </message>
</context>
<context>
    <name>StepDoing</name>
    <message>
        <source>Bring what clients fetch at the edges</source>
        <translation>Bringen, was Clients an den Rändern holen</translation>
    </message>
    <message>
        <source>Destroy every copy, and say how</source>
        <translation>Jede Kopie vernichten und sagen, wie</translation>
    </message>
    <message>
        <source>Read every exception aloud</source>
        <translation>Jede Ausnahme vorlesen</translation>
    </message>
    <message>
        <source>Say in your own words what you saw</source>
        <translation>In eigenen Worten sagen, was Sie sahen</translation>
    </message>
    <message>
        <source>Write these dates down</source>
        <translation>Diese Termine notieren</translation>
    </message>
    <message>
        <source>Name each thing, and what proves it</source>
        <translation>Jeden Gegenstand nennen und was es belegt</translation>
    </message>
    <message>
        <source>Write the last words down, read six back</source>
        <translation>Letzte Wörter notieren, sechs gegenlesen</translation>
    </message>
    <message>
        <source>Type the last words of the rehearsal</source>
        <translation>Die letzten Wörter der Probe tippen</translation>
    </message>
    <message>
        <source>Each person types their initials</source>
        <translation>Jede Person tippt ihr Kürzel</translation>
    </message>
    <message>
        <source>Type six words from your own paper copy</source>
        <translation>Sechs Wörter vom eigenen Papier tippen</translation>
    </message>
    <message>
        <source>Write the words down, then read six back</source>
        <translation>Wörter notieren, dann sechs gegenlesen</translation>
    </message>
    <message>
        <source>Bring the machine report, say what it shows</source>
        <translation>Maschinenbericht bringen, Ergebnis sagen</translation>
    </message>
    <message>
        <source>Type what two watches show, in UTC</source>
        <translation>Tippen, was zwei Uhren zeigen, in UTC</translation>
    </message>
    <message>
        <source>Compare the seal, type its number twice</source>
        <translation>Siegel vergleichen, Nummer zweimal tippen</translation>
    </message>
    <message>
        <source>Bring the marks of the incident</source>
        <translation>Kennzeichnungen des Vorfalls bringen</translation>
    </message>
    <message>
        <source>Bring the root before, as published</source>
        <translation>Die Root davor bringen, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Type six words that the other program gives</source>
        <translation>Sechs Wörter des anderen Programms tippen</translation>
    </message>
    <message>
        <source>Sign the head, then read six words back</source>
        <translation>Kopf signieren, dann sechs gegenlesen</translation>
    </message>
    <message>
        <source>Play the update as clients will</source>
        <translation>Die Aktualisierung durchspielen</translation>
    </message>
    <message>
        <source>Type six words from your own copy</source>
        <translation>Sechs Wörter vom eigenen Exemplar tippen</translation>
    </message>
    <message>
        <source>Choose the folder for the root</source>
        <translation>Den Ordner für die Root wählen</translation>
    </message>
    <message>
        <source>Choose a new folder for the bundle</source>
        <translation>Einen neuen Ordner für das Bündel wählen</translation>
    </message>
    <message>
        <source>Do what the script says</source>
        <translation>Tun, was der Ablauf sagt</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Seal number</source>
        <translation>Siegelnummer</translation>
    </message>
    <message>
        <source>Seal number, typed again by the witness</source>
        <translation>Siegelnummer, vom Zeugen noch einmal getippt</translation>
    </message>
    <message>
        <source>What the people here say about it</source>
        <translation>Was die Anwesenden dazu sagen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The machine report</source>
        <translation>Der Maschinenbericht</translation>
    </message>
    <message>
        <source>In UTC, as 2026-11-21 10:04 or 2026-11-21T10:04:00Z</source>
        <translation>In UTC, wie 2026-11-21 10:04 oder 2026-11-21T10:04:00Z</translation>
    </message>
    <message>
        <source>The first watch shows</source>
        <translation>Die erste Uhr zeigt</translation>
    </message>
    <message>
        <source>The second watch shows</source>
        <translation>Die zweite Uhr zeigt</translation>
    </message>
    <message>
        <source>Statements of holders over the chain head</source>
        <translation>Erklärungen der Inhaber über den Kettenkopf</translation>
    </message>
    <message>
        <source>A signed statement, if there is one</source>
        <translation>Eine signierte Erklärung, falls es eine gibt</translation>
    </message>
    <message>
        <source>In your own words: what you saw</source>
        <translation>In Ihren eigenen Worten: was Sie gesehen haben</translation>
    </message>
    <message>
        <source>May stay empty only when there were no exceptions</source>
        <translation>Darf nur leer bleiben, wenn es keine Ausnahmen gab</translation>
    </message>
    <message>
        <source>How the key and all its copies are destroyed</source>
        <translation>Wie der Schlüssel und alle Kopien vernichtet werden</translation>
    </message>
    <message>
        <source>Last words of the rehearsal&apos;s transcript</source>
        <translation>Letzte Wörter des Protokolls der Probe</translation>
    </message>
    <message>
        <source>32 words, or 64 hex digits</source>
        <translation>32 Wörter oder 64 Hexziffern</translation>
    </message>
    <message>
        <source>The root before, as published</source>
        <translation>Die Root davor, wie veröffentlicht</translation>
    </message>
    <message>
        <source>The program that gave the same words</source>
        <translation>Das Programm, das dieselben Wörter ergab</translation>
    </message>
    <message>
        <source>Folder for the root. Nothing in it is replaced</source>
        <translation>Ordner für die Root. Nichts darin wird ersetzt</translation>
    </message>
    <message>
        <source>Folder for the bundle. One that does not exist yet</source>
        <translation>Ordner für das Bündel. Einer, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>What was fetched at the edges</source>
        <translation>Was an den Rändern geholt wurde</translation>
    </message>
    <message>
        <source>The marks of the incident, unless the ceremony began with them</source>
        <translation>Die Kennzeichnungen des Vorfalls, wenn die Zeremonie nicht mit ihnen begann</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ActButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ActionBar</name>
    <message>
        <source>Acts of this page</source>
        <translation>Aktionen dieser Seite</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::AnswerRadio</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::BlankCover</name>
    <message>
        <source>Blank. Press a key to see the window again</source>
        <translation>Leer. Drücken Sie eine Taste, um das Fenster wieder zu sehen</translation>
    </message>
    <message>
        <source>Blank. Press any key.</source>
        <translation>Leer. Drücken Sie eine beliebige Taste.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::BrokenPage</name>
    <message>
        <source>Records that hold, the newest at the end</source>
        <translation>Einträge, die halten, der neueste am Ende</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1 hold. At entry %2 the record breaks: %3</source>
        <translation>%1 halten. Bei Eintrag %2 bricht die Aufzeichnung: %3</translation>
    </message>
    <message>
        <source>%1 hold; the chain itself is whole.</source>
        <translation>%1 halten; die Kette selbst ist heil.</translation>
    </message>
    <message>
        <source>The record, read only</source>
        <translation>Die Aufzeichnung, nur lesbar</translation>
    </message>
    <message>
        <source>cannot be gone on with</source>
        <translation>nicht fortsetzbar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Read what holds, and compare it with the printed sheets</source>
        <translation>Lesen Sie, was hält, und vergleichen Sie es mit den gedruckten Blättern</translation>
    </message>
    <message>
        <source>The folder is kept as it is, as evidence</source>
        <translation>Der Ordner bleibt unverändert, als Beweis</translation>
    </message>
    <message>
        <source>read what holds</source>
        <translation>lesen, was hält</translation>
    </message>
    <message>
        <source>Hold a ceremony</source>
        <translation>Eine Zeremonie halten</translation>
    </message>
    <message>
        <source>Record, read only</source>
        <translation>Aufzeichnung, nur lesbar</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Zeremonie</translation>
    </message>
    <message>
        <source>Records: nothing. No file in the folder is changed.</source>
        <translation>Aufgezeichnet wird nichts. Keine Datei im Ordner wird verändert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print what holds</source>
        <translation>Drucken, was hält</translation>
    </message>
    <message>
        <source>Every record names the one before by its digest. From the place where that no longer fits nothing can be said about the order or the completeness of what follows; what stands before it holds.</source>
        <translation>Jeder Eintrag nennt den vorigen mit seinem Digest. Ab der Stelle, an der das nicht mehr passt, lässt sich über Reihenfolge und Vollständigkeit des Folgenden nichts sagen; was davor steht, hält.</translation>
    </message>
    <message>
        <source>The printed sheets with the words of the chain head, and the statements that holders signed, say up to where the record was whole on the day.</source>
        <translation>Die gedruckten Blätter mit den Wörtern des Kettenkopfs und die signierten Erklärungen der Inhaber sagen, bis wohin die Aufzeichnung an jenem Tag heil war.</translation>
    </message>
    <message>
        <source>Make a copy of the folder before anything else. A ceremony that was cut is begun again, from its plan.</source>
        <translation>Kopieren Sie zuerst den Ordner. Eine abgeschnittene Zeremonie wird von ihrem Plan aus neu begonnen.</translation>
    </message>
    <message>
        <source>Record, read only: %1</source>
        <translation>Aufzeichnung, nur lesbar: %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::BroughtFiles</name>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien dazu</translation>
    </message>
    <message>
        <source>Drop it here, or choose it. It is read when the step is recorded.</source>
        <translation>Hier ablegen oder wählen. Gelesen wird sie, wenn der Schritt aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Drop them here, or choose them. Delete takes one out of the list.</source>
        <translation>Hier ablegen oder wählen. Entf nimmt eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>%1 bytes, made by this program</source>
        <translation>%1 Bytes, von diesem Programm erstellt</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::CallListPage</name>
    <message>
        <source>People of the plan, with telephones</source>
        <translation>Personen des Plans, mit Telefon</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>You, the administrator</source>
        <translation>Sie, der Administrator</translation>
    </message>
    <message>
        <source>Call by voice; compare nothing by mail</source>
        <translation>Rufen Sie an; vergleichen Sie nichts per E-Mail</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>call by voice</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Vier Fragen</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Phone numbers stay in the plan file.</source>
        <translation>Telefonnummern bleiben in der Plandatei.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print call list</source>
        <translation>Anrufliste drucken</translation>
    </message>
    <message>
        <source>Names and telephones stand in the plan of the last ceremony, as its author has typed them. They are in no root and no record.</source>
        <translation>Namen und Telefone stehen im Plan der letzten Zeremonie, wie dessen Verfasser sie getippt hat. Sie stehen in keiner Root und keiner Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::CameraBar</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show the middle of the picture larger</source>
        <translation>Die Mitte des Bildes größer zeigen</translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation>Mehr vom Bild zeigen</translation>
    </message>
    <message>
        <source>The picture is mirrored</source>
        <translation>Das Bild ist gespiegelt</translation>
    </message>
    <message>
        <source>As the camera sees it</source>
        <translation>Wie die Kamera es sieht</translation>
    </message>
    <message>
        <source>%1 (not allowed)</source>
        <translation>%1 (nicht erlaubt)</translation>
    </message>
    <message>
        <source>%1 (virtual)</source>
        <translation>%1 (virtuell)</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::CameraView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Use images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Use USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Card</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Certificates</name>
    <message>
        <source>What was wiped, destroyed or sealed, and what proves it</source>
        <translation>Was gelöscht, vernichtet oder versiegelt wurde und was es belegt</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Thing %1</source>
        <translation>Gegenstand %1</translation>
    </message>
    <message>
        <source>What happened to it, and its certificate</source>
        <translation>Was damit geschah und die Bescheinigung dazu</translation>
    </message>
    <message>
        <source>Certificate of thing %1</source>
        <translation>Bescheinigung von Gegenstand %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ChangeList</name>
    <message>
        <source>What this root changes</source>
        <translation>Was diese Root ändert</translation>
    </message>
    <message>
        <source>Space goes on to the next change.</source>
        <translation>Leertaste geht zur nächsten Änderung.</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
    <message>
        <source>needs care</source>
        <translation>Achtung nötig</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ChoosePage</name>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Drop root.json files or one folder here</source>
        <translation>Legen Sie root.json-Dateien oder einen Ordner hier ab</translation>
    </message>
    <message>
        <source>A folder gives its 1.root.json, 2.root.json and so on; files stay in the order given.</source>
        <translation>Aus einem Ordner kommen 1.root.json, 2.root.json und so weiter; Dateien behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gewählte Dateien</translation>
    </message>
    <message>
        <source>Judged as of, UTC, optional</source>
        <translation>Beurteilt zum Zeitpunkt, UTC, optional</translation>
    </message>
    <message>
        <source>Profile by which the roots are judged</source>
        <translation>Profil, nach dem die Roots beurteilt werden</translation>
    </message>
    <message>
        <source>Published times, optional</source>
        <translation>Zeiten der Veröffentlichung, optional</translation>
    </message>
    <message>
        <source>Judged as of (UTC)</source>
        <translation>Beurteilt zum Zeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>Published (version=time, if you know)</source>
        <translation>Veröffentlicht (Version=Zeit, falls bekannt)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ. Empty: nothing is judged expired.</source>
        <translation>YYYY-MM-DD oder YYYY-MM-DDTHH:MM:SSZ. Leer: Nichts gilt als abgelaufen.</translation>
    </message>
    <message>
        <source>A root does not name the time at which it was published. Empty: starts are shown as not known.</source>
        <translation>Eine Root nennt die Zeit ihrer Veröffentlichung nicht. Leer: Anfänge gelten als nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>%1 (received, not saved)</source>
        <translation>%1 (empfangen, nicht gespeichert)</translation>
    </message>
    <message>
        <source>Choose root files</source>
        <translation>Root-Dateien wählen</translation>
    </message>
    <message>
        <source>Roots (*.json);;All files (*)</source>
        <translation>Roots (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder with roots</source>
        <translation>Einen Ordner mit Roots wählen</translation>
    </message>
    <message>
        <source>Judged as of: %1.</source>
        <translation>Beurteilt zum Zeitpunkt: %1.</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>Veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Reading file %1 of %2</source>
        <translation>Datei %1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing was written; the files are only read.</source>
        <translation>Nichts wurde geschrieben; die Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Choose the root files themselves, or another folder.</source>
        <translation>Wählen Sie die Root-Dateien selbst oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Which roots do you want to review?</source>
        <translation>Welche Roots möchten Sie prüfen?</translation>
    </message>
    <message>
        <source>You, the auditor</source>
        <translation>Sie, der Prüfer</translation>
    </message>
    <message>
        <source>Choose files or a folder, then start the review</source>
        <translation>Dateien oder einen Ordner wählen, dann die Prüfung starten</translation>
    </message>
    <message>
        <source>Read the findings</source>
        <translation>Befunde lesen</translation>
    </message>
    <message>
        <source>choose files or a folder</source>
        <translation>Dateien oder Ordner wählen</translation>
    </message>
    <message>
        <source>Review a root</source>
        <translation>Eine Root prüfen</translation>
    </message>
    <message>
        <source>No keys are used here, and nothing is recorded outside a ceremony.</source>
        <translation>Hier werden keine Schlüssel verwendet, und außerhalb einer Zeremonie wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The files are being checked.</source>
        <translation>Die Dateien werden geprüft.</translation>
    </message>
    <message>
        <source>Choose files to open the review.</source>
        <translation>Wählen Sie Dateien, um die Prüfung zu öffnen.</translation>
    </message>
    <message>
        <source>Files are only read.</source>
        <translation>Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Alt+F chooses files, Alt+O a folder, Alt+R starts the review. Files can also be dropped here, or named on the command line: anchorite FOLDER.</source>
        <translation>Alt+F wählt Dateien, Alt+O einen Ordner, Alt+R startet die Prüfung. Dateien lassen sich auch hier ablegen oder auf der Befehlszeile nennen: anchorite ORDNER.</translation>
    </message>
    <message>
        <source>Files of more than 512 000 bytes are refused, as TUF clients do. Esc stops a review that takes long.</source>
        <translation>Dateien von mehr als 512 000 Bytes werden abgelehnt, wie TUF-Clients es tun. Esc hält eine Prüfung an, die lange dauert.</translation>
    </message>
    <message>
        <source>Judged as of: an air-gapped clock is a guess, so this program never takes the time by itself. Without a time nothing is judged expired, and the report says so.</source>
        <translation>Beurteilt zum Zeitpunkt: Eine Uhr ohne Netz ist eine Vermutung, darum nimmt dieses Programm die Zeit nie von selbst. Ohne Zeit gilt nichts als abgelaufen, und der Bericht sagt das.</translation>
    </message>
    <message>
        <source>Published: root.json has no issue time. If somebody told you when a version appeared, write it as version=time, for example 5=2024-07-12. Gaps between roots can then be seen.</source>
        <translation>Veröffentlicht: root.json hat keine Ausgabezeit. Wenn Ihnen jemand gesagt hat, wann eine Version erschien, schreiben Sie es als Version=Zeit, zum Beispiel 5=2024-07-12. Dann sind Lücken zwischen Roots zu sehen.</translation>
    </message>
    <message>
        <source>TUF 1.0 as its clients read it today</source>
        <translation>TUF 1.0, wie Clients es heute lesen</translation>
    </message>
    <message>
        <source>older repositories, with keyids and dates of older forms</source>
        <translation>ältere Repositorys, mit Keyids und Daten in älteren Formen</translation>
    </message>
    <message>
        <source>Notary version 1, with long lives and one root key</source>
        <translation>Notary Version 1, mit langen Laufzeiten und einem Root-Schlüssel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A profile may lower how grave a finding is. It hides none, and the report names it.</source>
        <translation>Ein Profil kann die Schwere eines Befunds senken. Es verbirgt keinen, und der Bericht nennt es.</translation>
    </message>
    <message>
        <source>Checking the signatures of file %1 of %2</source>
        <translation>Signaturen der Datei %1 von %2 werden geprüft</translation>
    </message>
    <message>
        <source>Stopped. Nothing was judged, and the files were only read.</source>
        <translation>Angehalten. Nichts wurde beurteilt, und die Dateien wurden nur gelesen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Profile: old repositories break rules that their clients never had. A profile lowers such findings; it never hides one.</source>
        <translation>Profil: Alte Repositorys brechen Regeln, die ihre Clients nie hatten. Ein Profil stuft solche Befunde herab; es verbirgt nie einen.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::CodeField</name>
    <message>
        <source>The code for the other camera</source>
        <translation>Der Code für die andere Kamera</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::CodePage</name>
    <message>
        <source>Payload words, root %1</source>
        <translation>Payload-Wörter, Root %1</translation>
    </message>
    <message>
        <source>all 32</source>
        <translation>alle 32</translation>
    </message>
    <message>
        <source>File check</source>
        <translation>Dateiprüfung</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>Only a root has payload words. This number guards against mix-ups, nothing else.</source>
        <translation>Nur eine Root hat Payload-Wörter. Diese Zahl schützt vor Verwechslungen, vor nichts sonst.</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>Save all parts as a sheet (PDF)</source>
        <translation>Alle Teile als Blatt speichern (PDF)</translation>
    </message>
    <message>
        <source>%1: all parts as codes</source>
        <translation>%1: alle Teile als Codes</translation>
    </message>
    <message>
        <source>%1, transfer %2</source>
        <translation>%1, Übertragung %2</translation>
    </message>
    <message>
        <source>File check (SHA-256 of the content): %1</source>
        <translation>Dateiprüfung (SHA-256 des Inhalts): %1</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>Das Blatt wird geschrieben</translation>
    </message>
    <message>
        <source>Sheet saved: %1</source>
        <translation>Blatt gespeichert: %1</translation>
    </message>
    <message>
        <source>The sheet was not saved: %1. No file was replaced.</source>
        <translation>Das Blatt wurde nicht gespeichert: %1. Keine Datei wurde ersetzt.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>%1 an %2 senden</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Hold the other camera so that the code fills its square</source>
        <translation>Die andere Kamera so halten, dass der Code ihr Quadrat füllt</translation>
    </message>
    <message>
        <source>the other side says when it is complete</source>
        <translation>die andere Seite sagt, wann es vollständig ist</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Done sending</source>
        <translation>Senden beendet</translation>
    </message>
    <message>
        <source>Space pauses, the arrows go one part back and on. - and + change the density, [ and ] the speed, B the brightness of the white field, F shows nothing but the code.</source>
        <translation>Die Leertaste hält an, die Pfeile gehen einen Teil zurück und vor. - und + ändern die Dichte, [ und ] das Tempo, B die Helligkeit der weißen Fläche, F zeigt nichts als den Code.</translation>
    </message>
    <message>
        <source>If the camera sees the code but reads nothing: first slower, then less dense. A camera in a dark room needs 2 to 4 parts per second. If the picture is too bright there: B.</source>
        <translation>Wenn die Kamera den Code sieht, aber nichts liest: erst langsamer, dann weniger dicht. Eine Kamera in einem dunklen Raum braucht 2 bis 4 Teile je Sekunde. Wenn das Bild dort zu hell ist: B.</translation>
    </message>
    <message>
        <source>Any parts that are enough will do, in any order. Another density is another transfer: the receiver starts again.</source>
        <translation>Es genügen beliebige Teile in beliebiger Reihenfolge. Eine andere Dichte ist eine andere Übertragung: Der Empfänger beginnt von vorn.</translation>
    </message>
    <message>
        <source>Nobody answers through a code. Wait until the other machine says that it is complete, then Alt+D.</source>
        <translation>Durch einen Code antwortet niemand. Warten Sie, bis die andere Maschine sagt, dass es vollständig ist, dann Alt+D.</translation>
    </message>
    <message>
        <source>This program cannot keep the screen from going dark; move the mouse if it does.</source>
        <translation>Dieses Programm kann den Bildschirm nicht wach halten; bewegen Sie die Maus, wenn er dunkel wird.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::CollectPage</name>
    <message>
        <source>%1: what came and does not count</source>
        <translation>%1: was kam und nicht zählt</translation>
    </message>
    <message>
        <source>Choose a response</source>
        <translation>Eine Antwort wählen</translation>
    </message>
    <message>
        <source>A refusal came. It is kept; nobody&apos;s signature is in it.</source>
        <translation>Eine Ablehnung kam. Sie wird aufbewahrt; niemandes Signatur ist darin.</translation>
    </message>
    <message>
        <source>0 of %1 valid signatures. Nothing was counted; all is kept.</source>
        <translation>0 von %1 gültigen Signaturen. Nichts wurde gezählt; alles wird aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 of %2 signatures are valid.</source>
        <translation>%1 von %2 Signaturen sind gültig.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Whose key made this signature</source>
        <translation>Wessen Schlüssel diese Signatur gemacht hat</translation>
    </message>
    <message>
        <source>%1 does not sign. This is written down as an exception.</source>
        <translation>%1 signiert nicht. Dies wird als Ausnahme festgehalten.</translation>
    </message>
    <message>
        <source>What came, in one sentence for each signature</source>
        <translation>Was kam, in einem Satz für jede Signatur</translation>
    </message>
    <message>
        <source>These bytes do not say whose signature they are.</source>
        <translation>Diese Bytes sagen nicht, wessen Signatur sie sind.</translation>
    </message>
    <message>
        <source>Try it with this key</source>
        <translation>Mit diesem Schlüssel versuchen</translation>
    </message>
    <message>
        <source>A response may also be dropped on this page.</source>
        <translation>Eine Antwort lässt sich auch auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>No root is fixed for signing yet. Compose it first.</source>
        <translation>Noch ist keine Root zum Signieren festgelegt. Stellen Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>Also here, counted for nothing: %1. The last one: %2</source>
        <translation>Auch hier, für nichts gezählt: %1. Zuletzt: %2</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Excuse %1</source>
        <translation>%1 erlassen</translation>
    </message>
    <message>
        <source>Compose the root that is to be signed</source>
        <translation>Die Root aufstellen, die zu signieren ist</translation>
    </message>
    <message>
        <source>Finish root %1</source>
        <translation>Root %1 fertigstellen</translation>
    </message>
    <message>
        <source>Receive what %1 signs</source>
        <translation>Empfangen, was %1 signiert</translation>
    </message>
    <message>
        <source>Collect what is missing</source>
        <translation>Sammeln, was fehlt</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write this exception</source>
        <translation>Diese Ausnahme schreiben</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Receive response</source>
        <translation>Antwort empfangen</translation>
    </message>
    <message>
        <source>Collect signatures for root %1</source>
        <translation>Signaturen für Root %1 sammeln</translation>
    </message>
    <message>
        <source>Finish root %1, by administrator</source>
        <translation>Root %1 fertigstellen, durch den Administrator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Records: each arrival with digest, transport and verdict.</source>
        <translation>Aufgezeichnet: jeder Eingang mit Urteil.</translation>
    </message>
    <message>
        <source>Finish records the counts of both.</source>
        <translation>Fertigstellen zeichnet beide Zählungen auf.</translation>
    </message>
    <message>
        <source>Finish needs %1.</source>
        <translation>Fertigstellen braucht %1.</translation>
    </message>
    <message>
        <source>Each ruler is one root&apos;s threshold. A signature may count for the old root, the new one, or both; keys are counted, not names.</source>
        <translation>Jedes Lineal ist die Schwelle einer Root. Eine Signatur kann für die alte Root zählen, für die neue oder für beide; gezählt werden Schlüssel, nicht Namen.</translation>
    </message>
    <message>
        <source>Whatever comes in is kept and listed. A signature for another root shows the cross in both columns: it cannot be good for one root only by its bytes. Why? says what it was made for.</source>
        <translation>Was hereinkommt, wird aufbewahrt und aufgelistet. Eine Signatur für eine andere Root zeigt das Kreuz in beiden Spalten: Sie kann nicht durch ihre Bytes für nur eine Root gut sein. Warum? sagt, wofür sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Send request makes a file for the person in the chosen row. Receive response, Open file, or a file dropped here takes in what came back. Finish is open when both rulers are full.</source>
        <translation>Anfrage senden erstellt eine Datei für die Person der gewählten Zeile. Antwort empfangen, Datei öffnen oder eine hier abgelegte Datei nimmt auf, was zurückkam. Fertigstellen ist offen, wenn beide Lineale voll sind.</translation>
    </message>
    <message>
        <source>Root %1, %2</source>
        <translation>Root %1, %2</translation>
    </message>
    <message>
        <source>payload words</source>
        <translation>Payload-Wörter</translation>
    </message>
    <message>
        <source>%1 earlier ones are in the record.</source>
        <translation>%1 frühere stehen in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Ask %1, and receive what %2 signs</source>
        <translation>%1 fragen und empfangen, was %2 signiert</translation>
    </message>
    <message>
        <source>Ask %1 to receive the request again.</source>
        <translation>Bitten Sie %1, die Anfrage noch einmal zu empfangen.</translation>
    </message>
    <message>
        <source>Not the same root</source>
        <translation>Nicht dieselbe Root</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Darin steht: %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ComparePage</name>
    <message>
        <source> Before: %1. After: %2.</source>
        <translation> Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version, mit der verglichen wird</translation>
    </message>
    <message>
        <source>Version that is compared</source>
        <translation>Version, die verglichen wird</translation>
    </message>
    <message>
        <source>Changes, most dangerous first</source>
        <translation>Änderungen, die gefährlichsten zuerst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>No file here can be read, so nothing can be compared.</source>
        <translation>Keine Datei hier ist lesbar, darum lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Zwei Versionen vergleichen</translation>
    </message>
    <message>
        <source>You, the auditor</source>
        <translation>Sie, der Prüfer</translation>
    </message>
    <message>
        <source>Choose two versions; arrows move through the changes</source>
        <translation>Zwei Versionen wählen; Pfeile gehen durch die Änderungen</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Zurück zu den Befunden</translation>
    </message>
    <message>
        <source>choose two versions</source>
        <translation>zwei Versionen wählen</translation>
    </message>
    <message>
        <source>Review a root</source>
        <translation>Eine Root prüfen</translation>
    </message>
    <message>
        <source>No keys are used here, and nothing is recorded outside a ceremony.</source>
        <translation>Hier werden keine Schlüssel verwendet, und außerhalb einer Zeremonie wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Compared on key contents, not on names. Signatures are judged on the page before.</source>
        <translation>Verglichen werden Schlüsselinhalte, nicht Namen. Signaturen werden auf der Seite davor beurteilt.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>The same sentences that a key holder sees before signing, for any two versions in any order, most dangerous first.</source>
        <translation>Dieselben Sätze, die ein Schlüsselinhaber vor dem Signieren sieht, für zwei beliebige Versionen in beliebiger Reihenfolge, die gefährlichsten zuerst.</translation>
    </message>
    <message>
        <source>A key that keeps its name but not its contents is named as replaced. Names are claims of the files.</source>
        <translation>Ein Schlüssel, der seinen Namen behält, aber nicht seinen Inhalt, gilt als ersetzt. Namen sind Behauptungen der Dateien.</translation>
    </message>
    <message>
        <source>Esc goes back to the findings.</source>
        <translation>Esc führt zurück zu den Befunden.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ComposePage</name>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>What this version will change</source>
        <translation>Was diese Version ändern wird</translation>
    </message>
    <message>
        <source>What the rules find</source>
        <translation>Was die Regeln finden</translation>
    </message>
    <message>
        <source>The draft meets no rule of the catalogue.</source>
        <translation>Auf den Entwurf trifft keine Regel des Katalogs zu.</translation>
    </message>
    <message>
        <source>Back to the plan&apos;s draft</source>
        <translation>Zurück zum Entwurf des Plans</translation>
    </message>
    <message>
        <source>No root before</source>
        <translation>Keine Root davor</translation>
    </message>
    <message>
        <source>This is the first root. Nothing earlier vouches for it: whoever receives it reads its 32 words back from a holder&apos;s card.</source>
        <translation>Dies ist die erste Root. Nichts Früheres bürgt für sie: Wer sie erhält, liest ihre 32 Wörter von der Karte eines Inhabers gegen.</translation>
    </message>
    <message>
        <source>Root %1, the one before</source>
        <translation>Root %1, die davor</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>This version will</source>
        <translation>Diese Version wird</translation>
    </message>
    <message>
        <source>Choose the draft</source>
        <translation>Den Entwurf wählen</translation>
    </message>
    <message>
        <source>The draft was not taken</source>
        <translation>Der Entwurf wurde nicht übernommen</translation>
    </message>
    <message>
        <source>No draft could be made</source>
        <translation>Kein Entwurf ließ sich erstellen</translation>
    </message>
    <message>
        <source>Made from the plan and the keys that have arrived.</source>
        <translation>Erstellt aus dem Plan und den Schlüsseln, die angekommen sind.</translation>
    </message>
    <message>
        <source>From the file %1. Recording compares it with the plan.</source>
        <translation>Aus der Datei %1. Beim Aufzeichnen wird sie mit dem Plan verglichen.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>The draft was not recorded</source>
        <translation>Der Entwurf wurde nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Compose root %1</source>
        <translation>Root %1 aufstellen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>Der Administrator</translation>
    </message>
    <message>
        <source>Read what changes; then fix root %1 for signing</source>
        <translation>Lesen, was sich ändert; dann Root %1 zum Signieren festlegen</translation>
    </message>
    <message>
        <source>Its 32 words are made, and it is signed</source>
        <translation>Ihre 32 Wörter entstehen, und sie wird signiert</translation>
    </message>
    <message>
        <source>read what changes</source>
        <translation>lesen, was sich ändert</translation>
    </message>
    <message>
        <source>A BLOCK finding stands: change the plan, or take another draft.</source>
        <translation>BLOCK-Befund: Plan ändern oder anderen Entwurf laden.</translation>
    </message>
    <message>
        <source>Records: the draft, byte for byte, and its payload digest.</source>
        <translation>Aufgezeichnet: Entwurf, Payload-Digest.</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>After this, another draft needs an exception.</source>
        <translation>Danach braucht ein anderer Entwurf eine Ausnahme.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take a draft file</source>
        <translation>Entwurf laden</translation>
    </message>
    <message>
        <source>Fix root %1 for signing</source>
        <translation>Root %1 festlegen</translation>
    </message>
    <message>
        <source>The next root is made from the plan and the keys that have arrived. Everything that it changes in the root before stands here, the most dangerous first.</source>
        <translation>Die nächste Root entsteht aus dem Plan und den Schlüsseln, die angekommen sind. Alles, was sie an der Root davor ändert, steht hier, das Gefährlichste zuerst.</translation>
    </message>
    <message>
        <source>A draft made by another program may be taken instead. It must be what the plan says, and it is judged by the same rules.</source>
        <translation>Stattdessen lässt sich ein Entwurf eines anderen Programms nehmen. Er muss sein, was der Plan sagt, und wird nach denselben Regeln beurteilt.</translation>
    </message>
    <message>
        <source>Fixing it writes the exact bytes into the record. From then on every signature is made over them, and its 32 words name them.</source>
        <translation>Das Festlegen schreibt genau diese Bytes in die Aufzeichnung. Von da an wird jede Signatur über sie gemacht, und ihre 32 Wörter benennen sie.</translation>
    </message>
    <message>
        <source>While a BLOCK finding stands the draft cannot be fixed. F4 shows its bytes.</source>
        <translation>Solange ein BLOCK-Befund steht, lässt sich der Entwurf nicht festlegen. F4 zeigt seine Bytes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ContentArea</name>
    <message>
        <source>Content of the page</source>
        <translation>Inhalt der Seite</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Covers</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Nothing raw to see</source>
        <translation>Nichts Rohes zu sehen</translation>
    </message>
    <message>
        <source>This page shows no file or message that came in.</source>
        <translation>Diese Seite zeigt keine Datei oder Nachricht, die hereinkam.</translation>
    </message>
    <message>
        <source>Nothing to present</source>
        <translation>Nichts vorzuführen</translation>
    </message>
    <message>
        <source>A secret is on this page or typed here, so nothing of it is presented.</source>
        <translation>Ein Geheimnis ist auf dieser Seite oder wird hier getippt, darum wird nichts davon vorgeführt.</translation>
    </message>
    <message>
        <source>There are no words on this page that everybody may read now.</source>
        <translation>Auf dieser Seite sind keine Wörter, die jetzt alle lesen dürfen.</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>A secret is on this page or typed here, so nothing of it goes on paper.</source>
        <translation>Ein Geheimnis ist auf dieser Seite oder wird hier getippt, darum kommt nichts davon auf Papier.</translation>
    </message>
    <message>
        <source>There is no sheet of paper for this page.</source>
        <translation>Für diese Seite gibt es kein Blatt Papier.</translation>
    </message>
    <message>
        <source>No record here</source>
        <translation>Keine Aufzeichnung hier</translation>
    </message>
    <message>
        <source>A transcript is written in a ceremony. Nothing is recorded on this page.</source>
        <translation>Ein Protokoll wird in einer Zeremonie geschrieben. Auf dieser Seite wird nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::DelegationForm</name>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Fewer: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>its keys</source>
        <translation>ihre Schlüssel</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>Name of the delegated role</source>
        <translation>Name der delegierten Rolle</translation>
    </message>
    <message>
        <source>name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::EmergencyPage</name>
    <message>
        <source>root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Root</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Vier Fragen</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>alle beantwortet</translation>
    </message>
    <message>
        <source>%1 of 4 answered</source>
        <translation>%1 von 4 beantwortet</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Lesen, was zu tun ist</translation>
    </message>
    <message>
        <source>Start this plan</source>
        <translation>Diesen Plan starten</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Was geschah, und was zu tun ist</translation>
    </message>
    <message>
        <source>You, the administrator</source>
        <translation>Sie, der Administrator</translation>
    </message>
    <message>
        <source>Answer four questions. Answering changes nothing</source>
        <translation>Vier Fragen beantworten. Antworten ändert nichts</translation>
    </message>
    <message>
        <source>You compose %1</source>
        <translation>Sie stellen %1 auf</translation>
    </message>
    <message>
        <source>answer four questions; nothing changes</source>
        <translation>vier Fragen; nichts ändert sich</translation>
    </message>
    <message>
        <source>Rotate after compromise</source>
        <translation>Nach Vorfall wechseln</translation>
    </message>
    <message>
        <source>Compose %1</source>
        <translation>%1 aufstellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sign and collect</source>
        <translation>Signieren und sammeln</translation>
    </message>
    <message>
        <source>Publish, close</source>
        <translation>Veröffentlichen, abschließen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Records: your answers, the plan, and your name.</source>
        <translation>Aufgezeichnet werden Ihre Antworten, der Plan und Ihr Name.</translation>
    </message>
    <message>
        <source>Phone numbers stay in the plan file.</source>
        <translation>Telefonnummern bleiben in der Plandatei.</translation>
    </message>
    <message>
        <source>There is no next root to start.</source>
        <translation>Es gibt keine nächste Root, die zu beginnen wäre.</translation>
    </message>
    <message>
        <source>See the plan at the right.</source>
        <translation>Siehe den Plan rechts.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Space marks, arrows and Tab move. Question 1 and 2: the number keys mark the boxes in their order, + and - change how many keys. Question 4: Y, N or U.</source>
        <translation>Die Leertaste markiert, Pfeile und Tab bewegen. Frage 1 und 2: Die Zifferntasten markieren die Kästchen der Reihe nach, + und - ändern, wie viele Schlüssel. Frage 4: Y (ja), N (nein) oder U (nicht bekannt).</translation>
    </message>
    <message>
        <source>Name the keys that you know. Keys that nobody can name are only counted: then every key of that role is in doubt. What may be in wrong hands counts as stolen.</source>
        <translation>Nennen Sie die Schlüssel, die Sie kennen. Schlüssel, die niemand nennen kann, werden nur gezählt: Dann ist jeder Schlüssel dieser Rolle zweifelhaft. Was in falschen Händen sein kann, gilt als gestohlen.</translation>
    </message>
    <message>
        <source>Alt+O chooses the folder with the published roots, or that of the last ceremony: its plan names people and telephones. The chain is checked; roots that clients would refuse are left out, and this is said.</source>
        <translation>Alt+O wählt den Ordner mit den veröffentlichten Roots oder den der letzten Zeremonie: Deren Plan nennt Personen und Telefone. Die Kette wird geprüft; Roots, die Clients ablehnen würden, bleiben weg, und das wird gesagt.</translation>
    </message>
    <message>
        <source>It is ...: an air-gapped clock is a guess. Mark it only when somebody has compared it. Without it nothing is judged expired.</source>
        <translation>Es ist ...: Eine Uhr ohne Netz ist eine Vermutung. Markieren Sie dies nur, wenn jemand sie verglichen hat. Ohne dies gilt nichts als abgelaufen.</translation>
    </message>
    <message>
        <source>Alt+S starts the plan, Alt+P prints it with the whole answer, Alt+C shows whom to call. Nothing is recorded, and no key is opened, before a ceremony begins.</source>
        <translation>Alt+S startet den Plan, Alt+P druckt ihn mit der ganzen Antwort, Alt+C zeigt, wen Sie anrufen. Bevor eine Zeremonie beginnt, wird nichts aufgezeichnet und kein Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>A delegated role</source>
        <translation>Eine delegierte Rolle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Load folder</source>
        <translation>Ordner laden</translation>
    </message>
    <message>
        <source>Load files</source>
        <translation>Dateien laden</translation>
    </message>
    <message>
        <source>No key is lost</source>
        <translation>Kein Schlüssel ist verloren</translation>
    </message>
    <message>
        <source>Which keys may be in wrong hands?</source>
        <translation>Welche Schlüssel können in falschen Händen sein?</translation>
    </message>
    <message>
        <source>Which keys are lost, but not stolen?</source>
        <translation>Welche Schlüssel sind verloren, aber nicht gestohlen?</translation>
    </message>
    <message>
        <source>Which root do clients trust now?</source>
        <translation>Welcher Root vertrauen Clients jetzt?</translation>
    </message>
    <message>
        <source>Has the attacker published anything?</source>
        <translation>Hat der Angreifer etwas veröffentlicht?</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Choose the published roots, and the plan</source>
        <translation>Die veröffentlichten Roots und den Plan wählen</translation>
    </message>
    <message>
        <source>Roots (*.json);;All files (*)</source>
        <translation>Roots (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder of roots, or of the last ceremony</source>
        <translation>Einen Ordner mit Roots oder der letzten Zeremonie wählen</translation>
    </message>
    <message>
        <source>These roots cannot be used</source>
        <translation>Diese Roots sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Nothing was written; the files are only read. Your answers stay.</source>
        <translation>Nichts wurde geschrieben; die Dateien werden nur gelesen. Ihre Antworten bleiben.</translation>
    </message>
    <message>
        <source>Root %1,</source>
        <translation>Root %1,</translation>
    </message>
    <message>
        <source>expires %1, chain checked</source>
        <translation>läuft ab %1, Kette geprüft</translation>
    </message>
    <message>
        <source>A folder with 1.root.json and so on, or of the last ceremony</source>
        <translation>Ein Ordner mit 1.root.json und so weiter oder der letzten Zeremonie</translation>
    </message>
    <message>
        <source>The roots are being checked.</source>
        <translation>Die Roots werden geprüft.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>The clock is right: it is %1</source>
        <translation>Die Uhr stimmt: es ist %1</translation>
    </message>
    <message>
        <source>These answers exclude each other.</source>
        <translation>Diese Antworten schließen einander aus.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan entsteht.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::EmergencyStopPage</name>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Who follows:</source>
        <translation>Wer folgt:</translation>
    </message>
    <message>
        <source>No root alone can end this</source>
        <translation>Keine Root allein kann dies beenden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>You, the administrator</source>
        <translation>Sie, der Administrator</translation>
    </message>
    <message>
        <source>Stop the online signer, print this page, call people</source>
        <translation>Online-Signierer anhalten, Seite drucken, anrufen</translation>
    </message>
    <message>
        <source>A new trust anchor, by other ways</source>
        <translation>Ein neuer Vertrauensanker, auf anderen Wegen</translation>
    </message>
    <message>
        <source>print this page, call people</source>
        <translation>Seite drucken, anrufen</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Vier Fragen</translation>
    </message>
    <message>
        <source>Records: your answers, the plan, and your name.</source>
        <translation>Aufgezeichnet werden Ihre Antworten, der Plan und Ihr Name.</translation>
    </message>
    <message>
        <source>Phone numbers stay in the plan file.</source>
        <translation>Telefonnummern bleiben in der Plandatei.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Start root %1</source>
        <translation>Root %1 beginnen</translation>
    </message>
    <message>
        <source>Records: nothing. No ceremony can make the next root.</source>
        <translation>Zeichnet nichts auf. Keine Zeremonie kann die nächste Root erstellen.</translation>
    </message>
    <message>
        <source>A threshold of root keys in wrong hands makes roots that are as valid as yours; too few left make none. Neither can be repaired inside TUF for every client.</source>
        <translation>So viele Root-Schlüssel in falschen Händen, wie die Schwelle verlangt, erstellen Roots, die so gültig sind wie Ihre; bleiben zu wenige, entsteht keine. Beides lässt sich innerhalb von TUF nicht für jeden Client heilen.</translation>
    </message>
    <message>
        <source>Alt+P prints this page and the whole answer. Back returns to the four questions: a key that turns out to be safe, or a backup that is found, changes the plan.</source>
        <translation>Alt+P druckt diese Seite und die ganze Antwort. Zurück führt zu den vier Fragen: Ein Schlüssel, der sich als sicher erweist, oder eine gefundene Sicherung ändert den Plan.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ErrorPanel</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Was sicher ist</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ExceptionPanel</name>
    <message>
        <source>An exception from the plan</source>
        <translation>Eine Ausnahme vom Plan</translation>
    </message>
    <message>
        <source>What departs from the plan, and why</source>
        <translation>Was vom Plan abweicht, und warum</translation>
    </message>
    <message>
        <source>Initials of two people who agree, typed by them</source>
        <translation>Kürzel zweier Personen, die zustimmen, von ihnen getippt</translation>
    </message>
    <message>
        <source>First initials</source>
        <translation>Erstes Kürzel</translation>
    </message>
    <message>
        <source>Second initials</source>
        <translation>Zweites Kürzel</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tippen Sie: %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Facts</name>
    <message>
        <source>Raw JSON</source>
        <translation>Rohes JSON</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>Not a root that can be read</source>
        <translation>Keine Root, die sich lesen lässt</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code des Grundes</translation>
    </message>
    <message>
        <source>It stays in the list. Ask for the original file.</source>
        <translation>Sie bleibt in der Liste. Bitten Sie um die Originaldatei.</translation>
    </message>
    <message>
        <source>Signatures that each role needs</source>
        <translation>Signaturen, die jede Rolle braucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys in this version</source>
        <translation>Schlüssel in dieser Version</translation>
    </message>
    <message>
        <source>and %1 more; the raw JSON has them all</source>
        <translation>und %1 weitere; das rohe JSON hat alle</translation>
    </message>
    <message>
        <source>%1 (a claim of the file), %2</source>
        <translation>%1 (eine Behauptung der Datei), %2</translation>
    </message>
    <message>
        <source>The 32 words of its signed bytes</source>
        <translation>Die 32 Wörter ihrer signierten Bytes</translation>
    </message>
    <message>
        <source>SHA-256 of its signed bytes</source>
        <translation>SHA-256 ihrer signierten Bytes</translation>
    </message>
    <message>
        <source>SHA-256 of the signed bytes</source>
        <translation>SHA-256 der signierten Bytes</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::FieldGrid</name>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::FileChoice</name>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Kind, as you say</source>
        <translation>Art, wie Sie sagen</translation>
    </message>
    <message>
        <source>Drop one file here</source>
        <translation>Legen Sie eine Datei hier ab</translation>
    </message>
    <message>
        <source>At most 1 MiB. An .anch file is checked and goes out as it is; any other file gets an envelope.</source>
        <translation>Höchstens 1 MiB. Eine .anch-Datei wird geprüft und geht hinaus, wie sie ist; jede andere Datei bekommt einen Umschlag.</translation>
    </message>
    <message>
        <source>File check (SHA-256 of the content; not payload words)</source>
        <translation>Dateiprüfung (SHA-256 des Inhalts; keine Payload-Wörter)</translation>
    </message>
    <message>
        <source>File check</source>
        <translation>Dateiprüfung</translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation>Die Datei zum Senden wählen</translation>
    </message>
    <message>
        <source>Reading and checking the file</source>
        <translation>Die Datei wird gelesen und geprüft</translation>
    </message>
    <message>
        <source>An envelope, checked: %1 inside, %2 with it.</source>
        <translation>Ein Umschlag, geprüft: %1 darin, %2 dabei.</translation>
    </message>
    <message>
        <source>%1; %2 in its envelope, which calls it %3.</source>
        <translation>%1; %2 in ihrem Umschlag, der sie %3 nennt.</translation>
    </message>
    <message>
        <source>It is root %1: its 32 words are shown beside the code.</source>
        <translation>Es ist Root %1: Ihre 32 Wörter stehen neben dem Code.</translation>
    </message>
    <message>
        <source>Kind, as the envelope says</source>
        <translation>Art, wie der Umschlag sagt</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::FindingsPage</name>
    <message>
        <source>%1: 0 of %2 valid signatures. Not usable as a root.</source>
        <translation>%1: 0 von %2 gültigen Signaturen. Nicht als Root verwendbar.</translation>
    </message>
    <message>
        <source>Names are claims of the files; only keys are verified.</source>
        <translation>Namen sind Behauptungen der Dateien; nur Schlüssel werden geprüft.</translation>
    </message>
    <message>
        <source>Filter  /</source>
        <translation>Filter  /</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>These roots meet no rule of the catalogue.</source>
        <translation>Auf diese Roots trifft keine Regel des Katalogs zu.</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>%1 von %2 Befunden</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>%1 block</source>
        <translation>%1 BLOCK</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>You, the auditor</source>
        <translation>Sie, der Prüfer</translation>
    </message>
    <message>
        <source>Select a cell or a finding; arrows move, [ and ] change version</source>
        <translation>Eine Zelle oder einen Befund wählen; Pfeile bewegen, [ und ] wechseln die Version</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>read the findings, [ ] for the version</source>
        <translation>Befunde lesen, [ ] für die Version</translation>
    </message>
    <message>
        <source>Review a root</source>
        <translation>Eine Root prüfen</translation>
    </message>
    <message>
        <source>No keys are used here, and nothing is recorded outside a ceremony.</source>
        <translation>Hier werden keine Schlüssel verwendet, und außerhalb einer Zeremonie wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Judged as of %1, the time you gave.</source>
        <translation>Beurteilt zum Zeitpunkt %1, von Ihnen genannt.</translation>
    </message>
    <message>
        <source>No time was given: nothing is judged expired.</source>
        <translation>Keine Zeit wurde angegeben: Nichts gilt als abgelaufen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>One version is selected in the time line, the matrix, the findings and the facts below them. The arrow keys move in each; [ and ] change the version from anywhere.</source>
        <translation>Eine Version ist in Zeitleiste, Matrix, Befunden und den Angaben darunter gewählt. Die Pfeiltasten bewegen in jeder; [ und ] wechseln die Version von überall.</translation>
    </message>
    <message>
        <source>Time line: from publication to expiry, in real time. A bar that is open at the left has a start that nobody has told. A solid line to the next bar: the keys before vouch for it. A dashed one: they do not.</source>
        <translation>Zeitleiste: von der Veröffentlichung bis zum Ablauf, in wirklicher Zeit. Ein links offener Balken hat einen Anfang, den niemand genannt hat. Eine durchgezogene Linie zum nächsten Balken: Die Schlüssel davor bürgen für ihn. Eine gestrichelte: nicht.</translation>
    </message>
    <message>
        <source>Matrix: who signed which version. The two last rows count valid signatures by the version&apos;s own keys and by the keys of the version before; both must be met.</source>
        <translation>Matrix: Wer welche Version signiert hat. Die beiden letzten Zeilen zählen gültige Signaturen der eigenen Schlüssel der Version und der Schlüssel der Version davor; beides muss erfüllt sein.</translation>
    </message>
    <message>
        <source>Findings: / filters them, Return opens the facts of their version. BLOCK: not usable. HIGH: act before the next signing. MED and LOW: plan it. INFO: know it.</source>
        <translation>Befunde: / filtert sie, die Eingabetaste öffnet die Angaben ihrer Version. BLOCK: nicht verwendbar. HIGH: vor dem nächsten Signieren handeln. MED und LOW: einplanen. INFO: wissen.</translation>
    </message>
    <message>
        <source>F4 shows the file as it was received. The 32 words name the signed bytes; read them aloud against a sheet or another machine.</source>
        <translation>F4 zeigt die Datei, wie sie empfangen wurde. Die 32 Wörter benennen die signierten Bytes; lesen Sie sie laut gegen ein Blatt oder eine andere Maschine.</translation>
    </message>
    <message>
        <source>Alt+V compares any two versions. Alt+E goes on to the report. Nothing is recorded here.</source>
        <translation>Alt+V vergleicht zwei beliebige Versionen. Alt+E geht weiter zum Bericht. Hier wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Profile %1. Records: nothing.</source>
        <translation>Profil %1. Zeichnet nichts auf.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::FindingsView</name>
    <message>
        <source> The root before has the same defect.</source>
        <translation> Die Root davor hat denselben Mangel.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::GeneratePage</name>
    <message>
        <source>File of the key</source>
        <translation>Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Passphrase of this key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>Challenge to be signed</source>
        <translation>Aufgabe, die zu signieren ist</translation>
    </message>
    <message>
        <source>Medium that holds the key from now on</source>
        <translation>Datenträger, der den Schlüssel von nun an hält</translation>
    </message>
    <message>
        <source>As people call it: &quot;stick DI-1, blue&quot;.</source>
        <translation>Wie die Leute ihn nennen: „Stick DI-1, blau“.</translation>
    </message>
    <message>
        <source>What guessing the passphrase costs</source>
        <translation>Was das Raten der Passphrase kostet</translation>
    </message>
    <message>
        <source>Number of the new bag</source>
        <translation>Nummer des neuen Beutels</translation>
    </message>
    <message>
        <source>The same number again</source>
        <translation>Dieselbe Nummer noch einmal</translation>
    </message>
    <message>
        <source>Initials of the witness who reads along</source>
        <translation>Kürzel des Zeugen, der mitliest</translation>
    </message>
    <message>
        <source>Label the bag, then seal it.</source>
        <translation>Beschriften Sie den Beutel, dann versiegeln Sie ihn.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The file is read again from its medium and opened. One statement says that this medium gives the key back, one that its holder has it; neither can ever be a root.</source>
        <translation>Die Datei wird von ihrem Datenträger erneut gelesen und geöffnet. Eine Erklärung sagt, dass dieser Datenträger den Schlüssel zurückgibt, eine, dass sein Inhaber ihn hat; keine kann je eine Root sein.</translation>
    </message>
    <message>
        <source>Choose a folder or a medium</source>
        <translation>Einen Ordner oder Datenträger wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>The key&apos;s file: a new one, never in place of another</source>
        <translation>Die Datei des Schlüssels: eine neue, nie anstelle einer anderen</translation>
    </message>
    <message>
        <source>This key was made and not recorded yet</source>
        <translation>Dieser Schlüssel wurde erzeugt und noch nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The public key: a key object, PEM, or 64 hex digits of Ed25519</source>
        <translation>Der öffentliche Schlüssel: ein Schlüsselobjekt, PEM oder 64 Hexziffern von Ed25519</translation>
    </message>
    <message>
        <source>The key&apos;s file, on the medium that is tested</source>
        <translation>Die Datei des Schlüssels, auf dem Datenträger, der geprüft wird</translation>
    </message>
    <message>
        <source>%1 says where the key is kept from now on, and who can open it.</source>
        <translation>%1 sagt, wo der Schlüssel von nun an verwahrt wird und wer ihn öffnen kann.</translation>
    </message>
    <message>
        <source>Argon2id, %1 passes over %2 MiB</source>
        <translation>Argon2id, %1 Durchgänge über %2 MiB</translation>
    </message>
    <message>
        <source>Generating. This cannot be observed on screen. Then the file is written, read again and opened.</source>
        <translation>Der Schlüssel wird erzeugt. Auf dem Bildschirm ist davon nichts zu sehen. Dann wird die Datei geschrieben, erneut gelesen und geöffnet.</translation>
    </message>
    <message>
        <source>Reading the medium again and opening the key.</source>
        <translation>Der Datenträger wird erneut gelesen und der Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>Checking the proof.</source>
        <translation>Der Nachweis wird geprüft.</translation>
    </message>
    <message>
        <source>Recording.</source>
        <translation>Wird aufgezeichnet.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Wait for the step before</source>
        <translation>Warten Sie auf den Schritt davor</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Type the passphrase alone, then the name</source>
        <translation>Passphrase unbeobachtet tippen, dann Namen</translation>
    </message>
    <message>
        <source>A witness reads the words back</source>
        <translation>Ein Zeuge liest die Wörter gegen</translation>
    </message>
    <message>
        <source>type the passphrase alone</source>
        <translation>die Passphrase allein tippen</translation>
    </message>
    <message>
        <source>Record the key that was made</source>
        <translation>Den erzeugten Schlüssel aufzeichnen</translation>
    </message>
    <message>
        <source>record the key</source>
        <translation>den Schlüssel aufzeichnen</translation>
    </message>
    <message>
        <source>%1 proves possession</source>
        <translation>%1 weist den Besitz nach</translation>
    </message>
    <message>
        <source>The next key</source>
        <translation>Der nächste Schlüssel</translation>
    </message>
    <message>
        <source>Type six words from the card</source>
        <translation>Sechs Wörter von der Karte tippen</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>Die Karte schreiben</translation>
    </message>
    <message>
        <source>%1 writes the key onto its medium</source>
        <translation>%1 schreibt den Schlüssel auf den Datenträger</translation>
    </message>
    <message>
        <source>A witness reads six words back</source>
        <translation>Ein Zeuge liest sechs Wörter gegen</translation>
    </message>
    <message>
        <source>type six words</source>
        <translation>sechs Wörter tippen</translation>
    </message>
    <message>
        <source>write the card</source>
        <translation>die Karte schreiben</translation>
    </message>
    <message>
        <source>Say on which medium the key is kept</source>
        <translation>Sagen, auf welchem Datenträger der Schlüssel verwahrt wird</translation>
    </message>
    <message>
        <source>The medium is read again</source>
        <translation>Der Datenträger wird erneut gelesen</translation>
    </message>
    <message>
        <source>name the medium</source>
        <translation>den Datenträger nennen</translation>
    </message>
    <message>
        <source>Take the medium out, put it in again, open the key</source>
        <translation>Den Datenträger herausnehmen, wieder einstecken, den Schlüssel öffnen</translation>
    </message>
    <message>
        <source>The medium is sealed</source>
        <translation>Der Datenträger wird versiegelt</translation>
    </message>
    <message>
        <source>open the key from its medium</source>
        <translation>den Schlüssel vom Datenträger öffnen</translation>
    </message>
    <message>
        <source>Seal the bag, type its number twice</source>
        <translation>Den Beutel versiegeln, seine Nummer zweimal tippen</translation>
    </message>
    <message>
        <source>seal the bag</source>
        <translation>den Beutel versiegeln</translation>
    </message>
    <message>
        <source>Take the sealed bag</source>
        <translation>Den versiegelten Beutel nehmen</translation>
    </message>
    <message>
        <source>The next step of the ceremony</source>
        <translation>Der nächste Schritt der Zeremonie</translation>
    </message>
    <message>
        <source>take the bag</source>
        <translation>den Beutel nehmen</translation>
    </message>
    <message>
        <source>Records: key, keyid, holder, number of rolls. Not recorded: passphrase, rolls.</source>
        <translation>Aufgezeichnet werden Schlüssel, Keyid, Inhaber, Zahl der Würfe. Nicht aufgezeichnet: Passphrase, Würfe.</translation>
    </message>
    <message>
        <source>Records: the public key, its keyid, its holder.</source>
        <translation>Aufgezeichnet werden der öffentliche Schlüssel, seine Keyid, sein Inhaber.</translation>
    </message>
    <message>
        <source>Records: the proof.</source>
        <translation>Aufgezeichnet wird der Nachweis.</translation>
    </message>
    <message>
        <source>Records: who read the words back.</source>
        <translation>Aufgezeichnet wird, wer die Wörter gegengelesen hat.</translation>
    </message>
    <message>
        <source>Records: nothing yet.</source>
        <translation>Zeichnet noch nichts auf.</translation>
    </message>
    <message>
        <source>Records: the medium and the costs, nothing secret.</source>
        <translation>Aufgezeichnet werden der Datenträger und die Kosten, nichts Geheimes.</translation>
    </message>
    <message>
        <source>Records: the proofs, and that this medium was tested. Not recorded: the passphrase.</source>
        <translation>Aufgezeichnet werden die Nachweise und dass dieser Datenträger geprüft wurde. Nicht aufgezeichnet: die Passphrase.</translation>
    </message>
    <message>
        <source>Records: number, holder, witness.</source>
        <translation>Aufgezeichnet werden Nummer, Inhaber, Zeuge.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Wrong passphrase. Another try in a few seconds; there is no limit.</source>
        <translation>Falsche Passphrase. Ein neuer Versuch in ein paar Sekunden; es gibt keine Grenze.</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>Name the key&apos;s file.</source>
        <translation>Nennen Sie die Datei des Schlüssels.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Six words open it.</source>
        <translation>Sechs Wörter öffnen dies.</translation>
    </message>
    <message>
        <source>Fill in both lines.</source>
        <translation>Füllen Sie beide Zeilen aus.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Tippen Sie die Passphrase.</translation>
    </message>
    <message>
        <source>Fill in all three lines.</source>
        <translation>Füllen Sie alle drei Zeilen aus.</translation>
    </message>
    <message>
        <source>Generate key for %1</source>
        <translation>Schlüssel für %1 erzeugen</translation>
    </message>
    <message>
        <source>Record this key</source>
        <translation>Diesen Schlüssel aufzeichnen</translation>
    </message>
    <message>
        <source>Take in this public key</source>
        <translation>Diesen öffentlichen Schlüssel aufnehmen</translation>
    </message>
    <message>
        <source>Take in this proof</source>
        <translation>Diesen Nachweis aufnehmen</translation>
    </message>
    <message>
        <source>Record the read-back</source>
        <translation>Das Gegenlesen aufzeichnen</translation>
    </message>
    <message>
        <source>The card is written</source>
        <translation>Die Karte ist geschrieben</translation>
    </message>
    <message>
        <source>Record the medium</source>
        <translation>Den Datenträger aufzeichnen</translation>
    </message>
    <message>
        <source>Open and prove</source>
        <translation>Öffnen und nachweisen</translation>
    </message>
    <message>
        <source>Record the seal</source>
        <translation>Das Siegel aufzeichnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back to the ceremony</source>
        <translation>Zurück zur Zeremonie</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Den Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Words read back</source>
        <translation>Wörter gegengelesen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Restore test, proof</source>
        <translation>Rückleseprüfung, Nachweis</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>The key of %1 is made, proven and sealed</source>
        <translation>Der Schlüssel von %1 ist erzeugt, nachgewiesen und versiegelt</translation>
    </message>
    <message>
        <source>The key of %1, made elsewhere</source>
        <translation>Der Schlüssel von %1, anderswo erzeugt</translation>
    </message>
    <message>
        <source>A key for %1</source>
        <translation>Ein Schlüssel für %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Zeremonie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Die Wörter wieder zeigen</translation>
    </message>
    <message>
        <source>One key at a time. The others look away while the holder types; nothing that is typed into a passphrase field can be copied, and Ctrl+H shows it.</source>
        <translation>Ein Schlüssel nach dem anderen. Die anderen sehen weg, während der Inhaber tippt; was in ein Passphrasenfeld getippt wird, lässt sich nicht kopieren, und Ctrl+H zeigt es.</translation>
    </message>
    <message>
        <source>Alt+W draws eight words from a list of 1024: 80 bits. They are shown in the hatched frame only, and are gone when the window is left.</source>
        <translation>Alt+W zieht acht Wörter aus einer Liste von 1024: 80 Bit. Sie stehen nur im schraffierten Rahmen und sind weg, wenn das Fenster verlassen wird.</translation>
    </message>
    <message>
        <source>Generating takes a second or two: the file costs as much to open as a guess shall cost. Return does nothing there; the button is pressed with Space, Alt+G or the mouse.</source>
        <translation>Das Erzeugen dauert ein, zwei Sekunden: Die Datei zu öffnen kostet so viel, wie jeder Rateversuch kosten soll. Die Eingabetaste tut dort nichts; der Knopf wird mit Leertaste, Alt+G oder der Maus gedrückt.</translation>
    </message>
    <message>
        <source>If the program ends in between, the key that was made is found by its file and recorded, not made again.</source>
        <translation>Endet das Programm dazwischen, so wird der erzeugte Schlüssel an seiner Datei gefunden und aufgezeichnet, nicht noch einmal erzeugt.</translation>
    </message>
    <message>
        <source>Key files of rehearsals are marked for ever and are refused by real roots.</source>
        <translation>Schlüsseldateien von Proben sind für immer gekennzeichnet, und echte Roots lehnen sie ab.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>key words</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>%1: key %2, %3, for %4</source>
        <translation>%1: Schlüssel %2, %3, für %4</translation>
    </message>
    <message>
        <source>%1. Keyid %2.</source>
        <translation>%1. Keyid %2.</translation>
    </message>
    <message>
        <source>Camera, images or USB</source>
        <translation>Kamera, Bilder oder USB</translation>
    </message>
    <message>
        <source>The proof of the restore test that the holder sent: a statement file</source>
        <translation>Der Nachweis der Rückleseprüfung vom Inhaber: eine Erklärungsdatei</translation>
    </message>
    <message>
        <source>The proof of possession that the holder sent: a statement file</source>
        <translation>Der Besitznachweis vom Inhaber: eine Erklärungsdatei</translation>
    </message>
    <message>
        <source>Reading the public key.</source>
        <translation>Der öffentliche Schlüssel wird gelesen.</translation>
    </message>
    <message>
        <source>Make the key elsewhere, send its public part</source>
        <translation>Den Schlüssel dort erzeugen, den öffentlichen Teil senden</translation>
    </message>
    <message>
        <source>send the public key</source>
        <translation>öffentlichen Schlüssel senden</translation>
    </message>
    <message>
        <source>Sign the challenge elsewhere, send the proof</source>
        <translation>Die Aufgabe dort signieren, den Nachweis senden</translation>
    </message>
    <message>
        <source>sign the challenge, send the proof</source>
        <translation>Aufgabe signieren, Nachweis senden</translation>
    </message>
    <message>
        <source>Send the challenge</source>
        <translation>Aufgabe senden</translation>
    </message>
    <message>
        <source>The challenge that the holder signs</source>
        <translation>Die Aufgabe, die der Inhaber signiert</translation>
    </message>
    <message>
        <source>It goes there as a code or a file, or is read out. Its proof can never be a root.</source>
        <translation>Sie geht als Code oder Datei hin oder wird vorgelesen. Ihr Nachweis kann nie eine Root sein.</translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>Der Schlüssel wird gemacht</translation>
    </message>
    <message>
        <source>Records: the exception, key, keyid, holder, number of rolls. Not recorded: passphrase, rolls.</source>
        <translation>Aufgezeichnet werden Ausnahme, Schlüssel, Keyid, Inhaber, Zahl der Würfe. Nicht aufgezeichnet: Passphrase, Würfe.</translation>
    </message>
    <message>
        <source>Wait: the key&apos;s file is looked for</source>
        <translation>Warten: die Schlüsseldatei wird gesucht</translation>
    </message>
    <message>
        <source>The key is made, or recorded if it is there</source>
        <translation>Der Schlüssel wird erzeugt, oder vermerkt, wenn er da ist</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Ground</name>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::HelpCover</name>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::HolderTable</name>
    <message>
        <source>Holders and their signatures</source>
        <translation>Inhaber und ihre Signaturen</translation>
    </message>
    <message>
        <source>Arrows move. The button of a row says what can be done</source>
        <translation>Pfeile bewegen. Der Knopf einer Zeile sagt, was möglich ist</translation>
    </message>
    <message>
        <source>Old root %1</source>
        <translation>Alte Root %1</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>New root %1</source>
        <translation>Neu: Root %1</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::HomePage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Hold a ceremony</source>
        <translation>Eine Zeremonie halten</translation>
    </message>
    <message>
        <source>Create a root, or its next version.</source>
        <translation>Eine Root erstellen oder ihre nächste Version.</translation>
    </message>
    <message>
        <source>You need: the plan, the holders, blank paper</source>
        <translation>Sie brauchen: den Plan, die Inhaber, leeres Papier</translation>
    </message>
    <message>
        <source>Sign a request</source>
        <translation>Eine Anfrage signieren</translation>
    </message>
    <message>
        <source>Check what you are asked to sign, then sign it.</source>
        <translation>Prüfen, was Sie signieren sollen, dann signieren.</translation>
    </message>
    <message>
        <source>You need: the request, your key, the printed sheet</source>
        <translation>Sie brauchen: die Anfrage, Ihren Schlüssel, das gedruckte Blatt</translation>
    </message>
    <message>
        <source>Rotate after compromise</source>
        <translation>Nach Vorfall wechseln</translation>
    </message>
    <message>
        <source>Answer four questions, get a plan.</source>
        <translation>Vier Fragen beantworten, einen Plan erhalten.</translation>
    </message>
    <message>
        <source>You need: the last trusted root</source>
        <translation>Sie brauchen: die letzte vertraute Root</translation>
    </message>
    <message>
        <source>Review a root</source>
        <translation>Eine Root prüfen</translation>
    </message>
    <message>
        <source>Check a root.json or a whole history.</source>
        <translation>Eine root.json oder einen ganzen Verlauf prüfen.</translation>
    </message>
    <message>
        <source>You need: the files. No keys are used</source>
        <translation>Sie brauchen: die Dateien. Keine Schlüssel werden verwendet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Ceremonies on this machine</source>
        <translation>Zeremonien auf dieser Maschine</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Anderen Ordner öffnen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>F1 Help    Ctrl+L Lock and blank</source>
        <translation>F1 Hilfe    Ctrl+L Sperren</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Unfinished: %1, step %2 of %3</source>
        <translation>Unfertig: %1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Stopped at %1. %2. Keys are locked.</source>
        <translation>Angehalten am %1. %2. Schlüssel sind gesperrt.</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Open the folder of a ceremony</source>
        <translation>Den Ordner einer Zeremonie öffnen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Press 1 to 4 to begin. The arrow keys move between the cards, Return opens one. R holds a rehearsal, T sends a file, C receives one, K shows the keys on this machine, S the settings, O opens the folder of a ceremony.</source>
        <translation>Drücken Sie 1 bis 4, um zu beginnen. Die Pfeiltasten gehen von Karte zu Karte, die Eingabetaste öffnet eine. R hält eine Probe, T sendet eine Datei, C empfängt eine, K zeigt die Schlüssel auf dieser Maschine, S die Einstellungen, O öffnet den Ordner einer Zeremonie.</translation>
    </message>
    <message>
        <source>Each ceremony lives in one folder. Closing the window at any time loses nothing but the step in flight; the ceremony is offered here again.</source>
        <translation>Jede Zeremonie liegt in einem Ordner. Wird das Fenster geschlossen, geht nur der laufende Schritt verloren; die Zeremonie wird hier wieder angeboten.</translation>
    </message>
    <message>
        <source>F1 helps on every page. F6 moves between the regions of the window, F9 shows the transcript, F11 shows words for a projector, Esc goes up, Ctrl+L locks and blanks the window.</source>
        <translation>F1 hilft auf jeder Seite. F6 geht von Bereich zu Bereich des Fensters, F9 zeigt das Protokoll, F11 zeigt Wörter für einen Projektor, Esc geht nach oben, Ctrl+L sperrt und leert das Fenster.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>None yet. New here? Press R for a rehearsal: throwaway keys, nothing real is written.</source>
        <translation>Noch keine. Neu hier? R beginnt eine Probe: Wegwerfschlüssel, nichts Echtes wird geschrieben.</translation>
    </message>
    <message>
        <source>This machine&apos;s name could not be kept</source>
        <translation>Der Name dieser Maschine ließ sich nicht festhalten</translation>
    </message>
    <message>
        <source>Nothing else is touched. The two words above are drawn anew at each start.</source>
        <translation>Sonst ist nichts berührt. Die zwei Wörter oben werden bei jedem Start neu gezogen.</translation>
    </message>
    <message>
        <source>Tell the machine by its label until then.</source>
        <translation>Unterscheiden Sie die Maschine bis dahin an ihrem Aufkleber.</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <translation>Probe. %1</translation>
    </message>
    <message>
        <source>The system does not refuse network sockets to this program. Use no real keys here before somebody knows why.</source>
        <translation>Das System verweigert diesem Programm keine Netzwerk-Sockets. Verwenden Sie hier keine echten Schlüssel, bevor jemand weiß, warum.</translation>
    </message>
    <message>
        <source>A network path was found: %1. No real key is made here, and none signs, before it is pulled or people write why not.</source>
        <translation>Ein Netzweg wurde gefunden: %1. Hier wird kein echter Schlüssel gemacht, und keiner signiert, bevor er getrennt ist oder Personen schreiben, warum nicht.</translation>
    </message>
    <message>
        <source>M shows what was found.</source>
        <translation>M zeigt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>“No network path found” at the top is no promise: it says that the system lists no interface over which data may come and go. M shows all that was looked at.</source>
        <translation>„Kein Netzweg gefunden“ oben ist kein Versprechen: es sagt, dass das System keine Schnittstelle nennt, über die Daten kommen und gehen können. M zeigt alles, was angesehen wurde.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::KeyCard</name>
    <message>
        <source>Key card of %1</source>
        <translation>Schlüsselkarte von %1</translation>
    </message>
    <message>
        <source>Words of the key</source>
        <translation>Wörter des Schlüssels</translation>
    </message>
    <message>
        <source>These words are public. They name the key wherever it is listed. The passphrase does not belong on this card.</source>
        <translation>Diese Wörter sind öffentlich. Sie benennen den Schlüssel überall, wo er aufgeführt ist. Die Passphrase gehört nicht auf diese Karte.</translation>
    </message>
    <message>
        <source>Seal, medium:</source>
        <translation>Siegel, Datenträger:</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::KeyChoice</name>
    <message>
        <source>rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>trusts root %1 of %2</source>
        <translation>vertraut Root %1 von %2</translation>
    </message>
    <message>
        <source>a repository without a name</source>
        <translation>ein Repository ohne Namen</translation>
    </message>
    <message>
        <source>trusts no root yet</source>
        <translation>vertraut noch keiner Root</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Schlüsseldateien</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Open key file</source>
        <translation>Schlüsseldatei öffnen</translation>
    </message>
    <message>
        <source>No key file (.key) lies in %1. Choose another folder, or open the key file.</source>
        <translation>In %1 liegt keine Schlüsseldatei (.key). Wählen Sie einen anderen Ordner oder öffnen Sie die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Folder with key files</source>
        <translation>Ordner mit Schlüsseldateien</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::KeyDone</name>
    <message>
        <source>This machine has %1 MiB of free memory, less than 2048: the key file costs 3 passes over 256 MiB to open, not 4 over 1024.</source>
        <translation>Diese Maschine hat %1 MiB freien Speicher, weniger als 2048: Die Schlüsseldatei zu öffnen kostet 3 Durchgänge über 256 MiB, nicht 4 über 1024.</translation>
    </message>
    <message>
        <source>The list of rehearsal keys of this machine could not be kept; only the key&apos;s own mark tells it.</source>
        <translation>Die Liste der Probeschlüssel dieser Maschine ließ sich nicht führen; nur die Kennzeichnung des Schlüssels selbst sagt es.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::KeysPage</name>
    <message>
        <source>Folder or medium to look into</source>
        <translation>Ordner oder Datenträger, in dem gesucht wird</translation>
    </message>
    <message>
        <source>Key files that were found</source>
        <translation>Gefundene Schlüsseldateien</translation>
    </message>
    <message>
        <source>Passphrase of this key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>Challenge: 64 hex digits, drawn by whoever wants the proof</source>
        <translation>Aufgabe: 64 Hexziffern, gezogen von dem, der den Nachweis will</translation>
    </message>
    <message>
        <source>The proof goes to this new file</source>
        <translation>Der Nachweis kommt in diese neue Datei</translation>
    </message>
    <message>
        <source>Folder or medium with key files</source>
        <translation>Ordner oder Datenträger mit Schlüsseldateien</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder or a medium</source>
        <translation>Einen Ordner oder Datenträger wählen</translation>
    </message>
    <message>
        <source>%1, made %2%3</source>
        <translation>%1, erzeugt am %2%3</translation>
    </message>
    <message>
        <source>, REHEARSAL</source>
        <translation>, PROBE</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2).</source>
        <translation>%1 ist nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>Working. This takes a second or two.</source>
        <translation>In Arbeit. Dies dauert ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>The public key is in %1.pub.</source>
        <translation>Der öffentliche Schlüssel ist in %1.pub.</translation>
    </message>
    <message>
        <source>The proof is in its file. It can be checked with the public key alone.</source>
        <translation>Der Nachweis ist in seiner Datei. Er lässt sich mit dem öffentlichen Schlüssel allein prüfen.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Copies of the old file still open with the old passphrase.</source>
        <translation>Die Passphrase wurde geändert. Kopien der alten Datei öffnen sich noch mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>A note stands in place of the key file. The medium itself, and every copy, is still to be destroyed.</source>
        <translation>An der Stelle der Schlüsseldatei steht ein Vermerk. Der Datenträger selbst und jede Kopie sind noch zu vernichten.</translation>
    </message>
    <message>
        <source>Its pin file cannot be read (%1).</source>
        <translation>Seine Pin-Datei ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Vouches from root %1 of %2, as the file beside it says; opening the key checks that.</source>
        <translation>Bürgt ab Root %1 von %2, wie die Datei daneben sagt; das Öffnen des Schlüssels prüft das.</translation>
    </message>
    <message>
        <source>a repository without a name</source>
        <translation>ein Repository ohne Namen</translation>
    </message>
    <message>
        <source>Has no pin yet: it has trusted and signed no root here.</source>
        <translation>Hat noch keinen Pin: Er hat hier keiner Root vertraut und keine signiert.</translation>
    </message>
    <message>
        <source>Has signed root %1; the last of these is its last use.</source>
        <translation>Hat Root %1 signiert; die letzte davon ist sein letzter Gebrauch.</translation>
    </message>
    <message>
        <source>Set aside: payload %1, %2 %3 UTC.</source>
        <translation>Beiseitegelegt: Payload %1, %2 %3 UTC.</translation>
    </message>
    <message>
        <source> A note replaces the file, and this cannot be undone. Copies, and old blocks of flash memory, still open with the passphrase.</source>
        <translation> Ein Vermerk ersetzt die Datei, und dies lässt sich nicht rückgängig machen. Kopien und alte Blöcke von Flash-Speicher öffnen sich weiter mit der Passphrase.</translation>
    </message>
    <message>
        <source>The root that lists this key is not at hand: nobody here can say whether enough keys are left.</source>
        <translation>Die Root, die diesen Schlüssel aufführt, ist nicht zur Hand: Niemand kann hier sagen, ob genug Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>It is no root key of root %1: its threshold stays as it is.</source>
        <translation>Er ist kein Root-Schlüssel von Root %1: Deren Schwelle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Root %1 would have %2 of %3 keys left; %4 are needed.</source>
        <translation>Root %1 hätte noch %2 von %3 Schlüsseln; %4 sind nötig.</translation>
    </message>
    <message>
        <source> Nobody could replace that root any more.</source>
        <translation> Niemand könnte diese Root mehr ersetzen.</translation>
    </message>
    <message>
        <source>Wrong passphrase. Another try in a few seconds; there is no limit.</source>
        <translation>Falsche Passphrase. Ein neuer Versuch in ein paar Sekunden; es gibt keine Grenze.</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>Fill in challenge and file.</source>
        <translation>Füllen Sie Aufgabe und Datei aus.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Tippen Sie die Passphrase.</translation>
    </message>
    <message>
        <source>Type the passphrase it has now.</source>
        <translation>Tippen Sie die Passphrase, die er jetzt hat.</translation>
    </message>
    <message>
        <source>Type the holder&apos;s name.</source>
        <translation>Tippen Sie den Namen des Inhabers.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Writes one new file. Not kept: the passphrase.</source>
        <translation>Schreibt eine neue Datei. Nicht aufbewahrt: die Passphrase.</translation>
    </message>
    <message>
        <source>Replaces the key file as one step. Not kept: both passphrases.</source>
        <translation>Ersetzt die Schlüsseldatei in einem Schritt. Nicht aufbewahrt: beide Passphrasen.</translation>
    </message>
    <message>
        <source>Replaces the key file by a note.</source>
        <translation>Ersetzt die Schlüsseldatei durch einen Vermerk.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>Zurück zu den Schlüsseln</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Save public</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save public key</source>
        <translation>Öffentlichen Schlüssel speichern</translation>
    </message>
    <message>
        <source>Prove possession</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Sign the challenge</source>
        <translation>Die Aufgabe signieren</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Destroy key</source>
        <translation>Schlüssel vernichten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Prove possession of a key</source>
        <translation>Den Besitz eines Schlüssels nachweisen</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Eine Passphrase ändern</translation>
    </message>
    <message>
        <source>Destroy a key</source>
        <translation>Einen Schlüssel vernichten</translation>
    </message>
    <message>
        <source>Keys on this machine</source>
        <translation>Schlüssel auf dieser Maschine</translation>
    </message>
    <message>
        <source>Type the old passphrase, then the new one twice</source>
        <translation>Die alte Passphrase tippen, dann die neue zweimal</translation>
    </message>
    <message>
        <source>Read what follows, then type the name</source>
        <translation>Lesen, was daraus folgt, dann den Namen tippen</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Einen Schlüssel wählen</translation>
    </message>
    <message>
        <source>Send the proof to whoever wants it</source>
        <translation>Den Nachweis an den senden, der ihn will</translation>
    </message>
    <message>
        <source>Change every copy of the file too</source>
        <translation>Auch jede Kopie der Datei ändern</translation>
    </message>
    <message>
        <source>Destroy the medium and every copy</source>
        <translation>Den Datenträger und jede Kopie vernichten</translation>
    </message>
    <message>
        <source>Its holder acts</source>
        <translation>Der Inhaber handelt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Private keys stay encrypted in their files.</source>
        <translation>Private Schlüssel bleiben in ihren Dateien verschlüsselt.</translation>
    </message>
    <message>
        <source>Every key file in the known workspaces and in the chosen folder is listed by its holder. The words are public: they name the key wherever it is listed. F4 shows the key object, Ctrl+P prints the card.</source>
        <translation>Jede Schlüsseldatei in den bekannten Arbeitsordnern und im gewählten Ordner ist nach ihrem Inhaber aufgeführt. Die Wörter sind öffentlich: Sie benennen den Schlüssel überall, wo er aufgeführt ist. F4 zeigt das Schlüsselobjekt, Ctrl+P druckt die Karte.</translation>
    </message>
    <message>
        <source>A proof of possession signs a challenge that somebody else has drawn. It can never be a root.</source>
        <translation>Ein Besitznachweis signiert eine Aufgabe, die jemand anderes gezogen hat. Er kann nie eine Root sein.</translation>
    </message>
    <message>
        <source>A new passphrase protects this file only. Copies keep the old one.</source>
        <translation>Eine neue Passphrase schützt nur diese Datei. Kopien behalten die alte.</translation>
    </message>
    <message>
        <source>Destroying replaces the file by a note. Return does nothing there; Space, Alt+D or the mouse press the button after the holder&apos;s name was typed.</source>
        <translation>Vernichten ersetzt die Datei durch einen Vermerk. Die Eingabetaste tut dort nichts; Leertaste, Alt+D oder die Maus drücken den Knopf, nachdem der Name des Inhabers getippt wurde.</translation>
    </message>
    <message>
        <source>key words</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>%1. Keyid %2.</source>
        <translation>%1. Keyid %2.</translation>
    </message>
    <message>
        <source>No key file was found. Keys lie in the folder &quot;keys&quot; of a ceremony, or on a stick: choose that folder above.</source>
        <translation>Keine Schlüsseldatei wurde gefunden. Schlüssel liegen im Ordner „keys“ einer Zeremonie oder auf einem Stick: Wählen Sie diesen Ordner oben.</translation>
    </message>
    <message>
        <source>No key found.</source>
        <translation>Kein Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Choose a folder with keys</source>
        <translation>Einen Ordner mit Schlüsseln wählen</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Destroy %1&apos;s key on this machine</source>
        <translation>Schlüssel von %1 auf dieser Maschine vernichten</translation>
    </message>
    <message>
        <source>Camera, images or USB</source>
        <translation>Kamera, Bilder oder USB</translation>
    </message>
    <message>
        <source>Send the proof</source>
        <translation>Nachweis senden</translation>
    </message>
    <message>
        <source>Take the challenge in, type the passphrase</source>
        <translation>Aufgabe aufnehmen, Passphrase eintippen</translation>
    </message>
    <message>
        <source>It is checked against the challenge</source>
        <translation>Er wird gegen die Aufgabe geprüft</translation>
    </message>
    <message>
        <source>Keyid of this key</source>
        <translation>Keyid dieses Schlüssels</translation>
    </message>
    <message>
        <source>Receive the challenge</source>
        <translation>Aufgabe empfangen</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::KeysQuestion</name>
    <message>
        <source>%1 keys are lost</source>
        <translation>%1 Schlüssel sind verloren</translation>
    </message>
    <message>
        <source>%1 keys may be in wrong hands</source>
        <translation>%1 Schlüssel können in falschen Händen sein</translation>
    </message>
    <message>
        <source>Fewer %1 keys</source>
        <translation>Weniger %1-Schlüssel</translation>
    </message>
    <message>
        <source>More %1 keys</source>
        <translation>Mehr %1-Schlüssel</translation>
    </message>
    <message>
        <source>%1 key of %2</source>
        <translation>%1-Schlüssel von %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 that nobody can name</source>
        <translation>%1, die niemand nennen kann</translation>
    </message>
    <message>
        <source>Lost %1: %2</source>
        <translation>Verloren %1: %2</translation>
    </message>
    <message>
        <source>In doubt, %1: %2</source>
        <translation>Zweifelhaft, %1: %2</translation>
    </message>
    <message>
        <source>Names are claims of the root; only keys are verified.</source>
        <translation>Namen sind Behauptungen der Root; nur Schlüssel werden geprüft.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Label</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Ladder</name>
    <message>
        <source>History over time</source>
        <translation>Verlauf über die Zeit</translation>
    </message>
    <message>
        <source>%1 versions. Up and Down change the version</source>
        <translation>%1 Versionen. Auf und Ab wechseln die Version</translation>
    </message>
    <message>
        <source>1 day without a valid root</source>
        <translation>1 Tag ohne gültige Root</translation>
    </message>
    <message>
        <source>%1 days without a valid root</source>
        <translation>%1 Tage ohne gültige Root</translation>
    </message>
    <message>
        <source>expires %1, start not known</source>
        <translation>läuft ab %1, Anfang nicht bekannt</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Lamp</name>
    <message>
        <source>White light for what is held before the camera. Press L to put it out</source>
        <translation>Weißes Licht für das, was vor die Kamera gehalten wird. L macht es aus</translation>
    </message>
    <message>
        <source>The screen is a lamp now. L puts it out.</source>
        <translation>Der Bildschirm ist jetzt eine Lampe. L macht sie aus.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::MachinePage</name>
    <message>
        <source>What was found on this machine</source>
        <translation>Was auf dieser Maschine gefunden wurde</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Diese Maschine wird betrachtet</translation>
    </message>
    <message>
        <source>Words of this program&apos;s file, to be compared with the sheet that came with it</source>
        <translation>Wörter der Datei dieses Programms, zu vergleichen mit dem Blatt, das ihm beilag</translation>
    </message>
    <message>
        <source>This program&apos;s file could not be read whole: it has no words here.</source>
        <translation>Die Datei dieses Programms ließ sich nicht ganz lesen: Sie hat hier keine Wörter.</translation>
    </message>
    <message>
        <source>Save the report as a new file</source>
        <translation>Bericht als neue Datei speichern</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diese Maschine</translation>
    </message>
    <message>
        <source>Administrator, and a witness</source>
        <translation>Administrator und ein Zeuge</translation>
    </message>
    <message>
        <source>Read what was found, and pull what is not needed</source>
        <translation>Lesen Sie, was gefunden wurde, und entfernen Sie, was nicht gebraucht wird</translation>
    </message>
    <message>
        <source>The ceremony&apos;s step takes the report</source>
        <translation>Der Schritt der Zeremonie übernimmt den Bericht</translation>
    </message>
    <message>
        <source>read what was found</source>
        <translation>lesen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>It finds what the system tells. It cannot find what the system hides.</source>
        <translation>Es findet, was das System sagt. Was das System verbirgt, kann es nicht finden.</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>Records: nothing on this page.</source>
        <translation>Auf dieser Seite wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu betrachten</translation>
    </message>
    <message>
        <source>“No network path found” is said when the system has listed all interfaces, and none but the one within this machine is in use or may be. It is not a promise: a machine that was tampered with may lie.</source>
        <translation>„Kein Netzweg gefunden“ heißt: Das System hat alle Schnittstellen aufgeführt, und außer der innerhalb dieser Maschine ist keine in Gebrauch oder könnte es sein. Das ist kein Versprechen: Eine manipulierte Maschine kann lügen.</translation>
    </message>
    <message>
        <source>Interfaces that are down could be switched on; devices that are taken out could not.</source>
        <translation>Ausgeschaltete Schnittstellen könnte jemand einschalten, ausgebaute Geräte nicht.</translation>
    </message>
    <message>
        <source>The report holds the same facts as text. In a ceremony the step that checks the machine takes it by itself.</source>
        <translation>Der Bericht enthält dieselben Tatsachen als Text. In einer Zeremonie übernimmt ihn der Schritt, der die Maschine prüft, von selbst.</translation>
    </message>
    <message>
        <source>The words of the program are those of its file: another program has others.</source>
        <translation>Die Wörter des Programms sind die seiner Datei: Ein anderes Programm hat andere.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::MachinePanel</name>
    <message>
        <source>Take this machine&apos;s report</source>
        <translation>Bericht dieser Maschine übernehmen</translation>
    </message>
    <message>
        <source>What the system tells of interfaces, radios, USB devices, swap and the clock. People look for themselves, and say what they think of it.</source>
        <translation>Was das System über Schnittstellen, Funk, USB-Geräte, Auslagerung und Uhr sagt. Menschen sehen selbst nach und sagen, was sie davon halten.</translation>
    </message>
    <message>
        <source>This machine was not looked at yet.</source>
        <translation>Diese Maschine wurde noch nicht betrachtet.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::MakePart</name>
    <message>
        <source>What the dice show</source>
        <translation>Was die Würfel zeigen</translation>
    </message>
    <message>
        <source>A die shows 1 to 6.</source>
        <translation>Ein Würfel zeigt 1 bis 6.</translation>
    </message>
    <message>
        <source>Roll a die and type what it shows, 1 to 6, nothing between</source>
        <translation>Würfeln Sie und tippen Sie, was er zeigt, 1 bis 6, nichts dazwischen</translation>
    </message>
    <message>
        <source>Mixed with the randomness of this machine, never used alone. The rolls are recorded nowhere, only how many there were.</source>
        <translation>Mit dem Zufall dieser Maschine gemischt, nie allein verwendet. Die Würfe werden nirgends aufgezeichnet, nur wie viele es waren.</translation>
    </message>
    <message>
        <source>A new signing key for %1 will be made on this machine</source>
        <translation>Ein neuer Signierschlüssel für %1 entsteht auf dieser Maschine</translation>
    </message>
    <message>
        <source>It exists only in its file until that is copied. If the file or the passphrase is lost, nobody can restore the key.</source>
        <translation>Er existiert nur in seiner Datei, bis diese kopiert ist. Geht die Datei oder die Passphrase verloren, kann niemand den Schlüssel wiederherstellen.</translation>
    </message>
    <message>
        <source> At least %1 rolls.</source>
        <translation> Mindestens %1 Würfe.</translation>
    </message>
    <message>
        <source>%1 rolls, %2 bits of %3 wanted.</source>
        <translation>%1 Würfe, %2 Bit von %3 gewünschten.</translation>
    </message>
    <message>
        <source>Roll the dice: %1 bits are wanted.</source>
        <translation>Würfeln Sie: %1 Bit sind gewünscht.</translation>
    </message>
    <message>
        <source>Type the holder&apos;s name.</source>
        <translation>Tippen Sie den Namen des Inhabers.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::MatrixLegend</name>
    <message>
        <source>Marks: disc with tick valid, dashed ring not signed, square with cross invalid, ring with slash key cannot count, dash no key in this version</source>
        <translation>Zeichen: Scheibe mit Haken gültig, gestrichelter Ring nicht signiert, Quadrat mit Kreuz ungültig, Ring mit Strich Schlüssel kann nicht zählen, Strich kein Schlüssel in dieser Version</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::MatrixModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>By its own keys</source>
        <translation>Durch eigene</translation>
    </message>
    <message>
        <source>By the keys before</source>
        <translation>Durch die davor</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 valid</source>
        <translation>%1, %2: %3 von %4 gültig</translation>
    </message>
    <message>
        <source>%1, %2: none to count</source>
        <translation>%1, %2: nichts zu zählen</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::MatrixView</name>
    <message>
        <source>Key holder</source>
        <translation>Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Signature matrix</source>
        <translation>Signaturmatrix</translation>
    </message>
    <message>
        <source>Keys by versions. Arrows move, Return opens the facts</source>
        <translation>Schlüssel nach Versionen. Pfeile bewegen, Eingabe öffnet die Angaben</translation>
    </message>
    <message>
        <source>rows of the matrix</source>
        <translation>Zeilen der Matrix</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::NameGate</name>
    <message>
        <source>The holder&apos;s name, typed</source>
        <translation>Der Name des Inhabers, getippt</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tippen Sie: %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::NetworkGate</name>
    <message>
        <source>signing with a network on</source>
        <translation>signieren mit netz</translation>
    </message>
    <message>
        <source>A network path was found</source>
        <translation>Ein Netzweg wurde gefunden</translation>
    </message>
    <message>
        <source>Why it cannot be pulled</source>
        <translation>Warum er nicht getrennt werden kann</translation>
    </message>
    <message>
        <source>Data may come and go over %1. Pull the cable, switch the radio off or take the device out: this page sees it by itself. Or go on with it, and write why.</source>
        <translation>Über %1 können Daten kommen und gehen. Ziehen Sie das Kabel, schalten Sie den Funk aus oder nehmen Sie das Gerät heraus: diese Seite sieht es von selbst. Oder machen Sie damit weiter, und schreiben Sie, warum.</translation>
    </message>
    <message>
        <source>Outside of a ceremony nothing keeps it but paper.</source>
        <translation>Außerhalb einer Zeremonie hält es nur Papier fest.</translation>
    </message>
    <message>
        <source>Looking at this machine&apos;s interfaces.</source>
        <translation>Die Schnittstellen dieser Maschine werden angesehen.</translation>
    </message>
    <message>
        <source>Closed while there is a network path: %1. This plan allows no exception.</source>
        <translation>Geschlossen, solange es einen Netzweg gibt: %1. Dieser Plan erlaubt keine Ausnahme.</translation>
    </message>
    <message>
        <source>Closed while there is a network path: %1.</source>
        <translation>Geschlossen, solange es einen Netzweg gibt: %1.</translation>
    </message>
    <message>
        <source>Pull the network cable, or write why not</source>
        <translation>Netzkabel ziehen, oder schreiben, warum nicht</translation>
    </message>
    <message>
        <source>pull the network cable, or write why not</source>
        <translation>Netzkabel ziehen, oder schreiben, warum nicht</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::NewKeyPage</name>
    <message>
        <source>For real roots</source>
        <translation>Für echte Roots</translation>
    </message>
    <message>
        <source>For rehearsals</source>
        <translation>Für Proben</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>Wer den Schlüssel hält</translation>
    </message>
    <message>
        <source>As the plan of the ceremony names this person.</source>
        <translation>Wie der Plan der Zeremonie diese Person nennt.</translation>
    </message>
    <message>
        <source>The key&apos;s file: a new one, on a medium of the holder</source>
        <translation>Die Datei des Schlüssels: eine neue, auf einem Datenträger des Inhabers</translation>
    </message>
    <message>
        <source>Ed25519 unless a device or a client needs another kind.</source>
        <translation>Ed25519, außer ein Gerät oder ein Client braucht eine andere Art.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>%1. Keyid %2. File %3.</source>
        <translation>%1. Keyid %2. Datei %3.</translation>
    </message>
    <message>
        <source>Generating. This cannot be observed on screen. Then the file is written, read again and opened.</source>
        <translation>Wird erzeugt. Auf dem Bildschirm ist davon nichts zu sehen. Danach wird die Datei geschrieben, wieder gelesen und geöffnet.</translation>
    </message>
    <message>
        <source>The key was made, and opened again from its file. Write its words on a card.</source>
        <translation>Der Schlüssel wurde erzeugt und aus seiner Datei wieder geöffnet. Schreiben Sie seine Wörter auf eine Karte.</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>Name the holder and the file.</source>
        <translation>Nennen Sie Inhaber und Datei.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Karte drucken</translation>
    </message>
    <message>
        <source>Send the public key</source>
        <translation>Öffentlichen Schlüssel senden</translation>
    </message>
    <message>
        <source>Generate key for %1</source>
        <translation>Schlüssel für %1 erzeugen</translation>
    </message>
    <message>
        <source>Go on to the passphrase</source>
        <translation>Weiter zur Passphrase</translation>
    </message>
    <message>
        <source>The key of %1 is made</source>
        <translation>Der Schlüssel von %1 ist erzeugt</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>You, the key holder</source>
        <translation>Sie, Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Write the 32 words on a card, then send the public key</source>
        <translation>Schreiben Sie die 32 Wörter auf eine Karte, dann senden Sie den öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>The ceremony asks for a proof</source>
        <translation>Die Zeremonie verlangt einen Nachweis</translation>
    </message>
    <message>
        <source>write the card, send the public key</source>
        <translation>Karte schreiben, öffentlichen Schlüssel senden</translation>
    </message>
    <message>
        <source>Type the passphrase alone, then the name</source>
        <translation>Passphrase unbeobachtet tippen, dann den Namen</translation>
    </message>
    <message>
        <source>Its words go onto a card</source>
        <translation>Seine Wörter kommen auf eine Karte</translation>
    </message>
    <message>
        <source>type the passphrase alone</source>
        <translation>Passphrase unbeobachtet tippen</translation>
    </message>
    <message>
        <source>Say whose key it is, and where its file goes</source>
        <translation>Sagen Sie, wessen Schlüssel es ist und wohin seine Datei kommt</translation>
    </message>
    <message>
        <source>The passphrase is typed</source>
        <translation>Die Passphrase wird getippt</translation>
    </message>
    <message>
        <source>name holder and file</source>
        <translation>Inhaber und Datei nennen</translation>
    </message>
    <message>
        <source>Holder, file</source>
        <translation>Inhaber, Datei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Card, public key</source>
        <translation>Karte, öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Private keys stay encrypted in their files.</source>
        <translation>Private Schlüssel bleiben verschlüsselt in ihren Dateien.</translation>
    </message>
    <message>
        <source>Records: nothing. The ceremony records the public key.</source>
        <translation>Aufgezeichnet: nichts. Das tut die Zeremonie.</translation>
    </message>
    <message>
        <source>Writes one new file. Not kept: the passphrase.</source>
        <translation>Schreibt eine neue Datei. Nicht aufbewahrt: die Passphrase.</translation>
    </message>
    <message>
        <source>For holders who are not in the room of the ceremony. In the room, keys are made on the pages of the ceremony, which record each step.</source>
        <translation>Für Inhaber, die nicht im Raum der Zeremonie sind. Im Raum werden Schlüssel auf den Seiten der Zeremonie erzeugt, die jeden Schritt aufzeichnen.</translation>
    </message>
    <message>
        <source>The public key goes to the ceremony as codes or as a file. The ceremony then draws a challenge, which is signed on the page of the keys: Prove possession.</source>
        <translation>Der öffentliche Schlüssel geht als Codes oder als Datei an die Zeremonie. Diese zieht dann eine Aufgabe, die auf der Seite der Schlüssel signiert wird: Nachweis.</translation>
    </message>
    <message>
        <source>Return does nothing where the key is generated; Space, Alt+G or the mouse press the button.</source>
        <translation>Die Eingabetaste tut dort nichts, wo der Schlüssel erzeugt wird; Leertaste, Alt+G oder die Maus drücken den Knopf.</translation>
    </message>
    <message>
        <source>Keys for rehearsals are marked for ever and are refused by real roots.</source>
        <translation>Schlüssel für Proben sind für immer gekennzeichnet und werden von echten Roots abgelehnt.</translation>
    </message>
    <message>
        <source>key words</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>%1. Keyid %2.</source>
        <translation>%1. Keyid %2.</translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>Der Schlüssel wird gemacht</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PageHeader</name>
    <message>
        <source>Now: %1. %2. Next: %3.</source>
        <translation>Jetzt: %1. %2. Danach: %3.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PaperCover</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Was das Papier sagt</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Save as PDF file</source>
        <translation>Als PDF-Datei speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>printers are looked for when you want one</source>
        <translation>Drucker werden gesucht, wenn Sie einen wollen</translation>
    </message>
    <message>
        <source>Find printers</source>
        <translation>Drucker suchen</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>Auf Papier: %1</translation>
    </message>
    <message>
        <source>looking for printers</source>
        <translation>Drucker werden gesucht</translation>
    </message>
    <message>
        <source>no printer on this machine</source>
        <translation>kein Drucker an dieser Maschine</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The PDF file was not written</source>
        <translation>Die PDF-Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Saved: %1
File check (SHA-256): %2</source>
        <translation>Gespeichert: %1
Dateiprüfung (SHA-256): %2</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nichts wurde gedruckt</translation>
    </message>
    <message>
        <source>Handed to the printer %1.</source>
        <translation>An den Drucker %1 übergeben.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PaperDocument</name>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PartsGrid</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PassphrasePanel</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Draw 8 words</source>
        <translation>8 Wörter ziehen</translation>
    </message>
    <message>
        <source>Passphrase that opens this key</source>
        <translation>Passphrase, die diesen Schlüssel öffnet</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>%1 bits by the way they are drawn. The strength of a phrase that somebody chose cannot be measured well.</source>
        <translation>%1 Bit durch die Art, wie sie gezogen werden. Die Stärke einer Phrase, die jemand gewählt hat, lässt sich nicht gut messen.</translation>
    </message>
    <message>
        <source>Only the holder looks. Write these words on the holder&apos;s own paper, or learn them; then type them into both fields with a blank between two words. They are gone from here when this window is left, and are kept nowhere.</source>
        <translation>Nur der Inhaber sieht hin. Schreiben Sie diese Wörter auf das eigene Papier des Inhabers oder lernen Sie sie; dann tippen Sie sie in beide Felder, mit einem Leerzeichen zwischen zwei Wörtern. Sie sind von hier weg, wenn dieses Fenster verlassen wird, und werden nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 more to 16 characters.</source>
        <translation>Noch %1 bis zu 16 Zeichen.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Not the same as the first one yet.</source>
        <translation>Noch nicht gleich der ersten.</translation>
    </message>
    <message>
        <source>Type a passphrase, twice.</source>
        <translation>Tippen Sie eine Passphrase, zweimal.</translation>
    </message>
    <message>
        <source>A passphrase needs 16 characters.</source>
        <translation>Eine Passphrase braucht 16 Zeichen.</translation>
    </message>
    <message>
        <source>Type the same passphrase again.</source>
        <translation>Tippen Sie dieselbe Passphrase noch einmal.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PicturesSide</name>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Pictures and what each brought</source>
        <translation>Bilder und was jedes brachte</translation>
    </message>
    <message>
        <source>Drop pictures of the codes here</source>
        <translation>Legen Sie Bilder der Codes hier ab</translation>
    </message>
    <message>
        <source>PNG or JPEG, in any order; or a folder of them; or a raw film (.y4m).</source>
        <translation>PNG oder JPEG, in beliebiger Reihenfolge; oder ein Ordner davon; oder ein Rohfilm (.y4m).</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>A file that could not be opened</source>
        <translation>Eine Datei, die sich nicht öffnen ließ</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Reading the pictures: %1 so far.</source>
        <translation>Die Bilder werden gelesen: bisher %1.</translation>
    </message>
    <message>
        <source>%1 looked at.</source>
        <translation>%1 angesehen.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose pictures of codes</source>
        <translation>Bilder von Codes wählen</translation>
    </message>
    <message>
        <source>Pictures and films (*.png *.jpg *.jpeg *.y4m);;All files (*)</source>
        <translation>Bilder und Filme (*.png *.jpg *.jpeg *.y4m);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Einen Ordner mit Bildern wählen</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PlanPage</name>
    <message>
        <source>What the plan still needs</source>
        <translation>Was der Plan noch braucht</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Ablauf zeigen</translation>
    </message>
    <message>
        <source>Its clock starts on the planned day</source>
        <translation>Seine Uhr beginnt am geplanten Tag</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>An unfinished plan was kept: %1.</source>
        <translation>Ein unfertiger Plan wurde aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>The unfinished plan could not be read</source>
        <translation>Der unfertige Plan ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>It stays where it is, and nothing is written over it.</source>
        <translation>Er bleibt, wo er ist, und nichts wird darübergeschrieben.</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Zeremonie</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Load plan file</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>From a root</source>
        <translation>Aus Root</translation>
    </message>
    <message>
        <source>Save plan file</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Auf dem Tisch</translation>
    </message>
    <message>
        <source>The 32 words of this plan</source>
        <translation>Die 32 Wörter dieses Plans</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>Every step with its actor, what is said, and room for initials. Ctrl+P prints it: one for each person.</source>
        <translation>Jeder Schritt mit dem, der handelt, was gesagt wird, und Platz für Kürzel. Ctrl+P druckt ihn: einen für jede Person.</translation>
    </message>
    <message>
        <source>Folder of the ceremony</source>
        <translation>Ordner der Zeremonie</translation>
    </message>
    <message>
        <source>One that does not exist yet, or an empty one. Plan, transcript and roots are kept in it.</source>
        <translation>Einer, den es noch nicht gibt, oder ein leerer. Plan, Protokoll und Roots liegen darin.</translation>
    </message>
    <message>
        <source>lifted by an exception</source>
        <translation>durch eine Ausnahme erlassen</translation>
    </message>
    <message>
        <source>an exception may lift it</source>
        <translation>eine Ausnahme kann es erlassen</translation>
    </message>
    <message>
        <source>The plan is sound.</source>
        <translation>Der Plan ist in Ordnung.</translation>
    </message>
    <message>
        <source>thing to mend</source>
        <translation>Punkt zu beheben</translation>
    </message>
    <message>
        <source>things to mend</source>
        <translation>Punkte zu beheben</translation>
    </message>
    <message>
        <source>Counted once the plan can be read.</source>
        <translation>Wird gezählt, sobald der Plan lesbar ist.</translation>
    </message>
    <message>
        <source>SHA-256 of the file  %1</source>
        <translation>SHA-256 der Datei  %1</translation>
    </message>
    <message>
        <source>As loaded from %1. Compare them with the printed sheet before you start.</source>
        <translation>Wie geladen aus %1. Vergleichen Sie sie mit dem gedruckten Blatt, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>They name this plan as it stands; any change gives other words. Print the script with them.</source>
        <translation>Sie benennen diesen Plan, wie er steht; jede Änderung ergibt andere Wörter. Drucken Sie den Ablauf mit ihnen.</translation>
    </message>
    <message>
        <source>Hide the script</source>
        <translation>Ablauf verbergen</translation>
    </message>
    <message>
        <source>The script follows once the plan can be read.</source>
        <translation>Der Ablauf folgt, sobald der Plan lesbar ist.</translation>
    </message>
    <message>
        <source>%1 was not loaded</source>
        <translation>%1 wurde nicht geladen</translation>
    </message>
    <message>
        <source>The file was only read, and the plan on this page is as it was.</source>
        <translation>Die Datei wurde nur gelesen, und der Plan auf dieser Seite ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 is loaded.</source>
        <translation>%1 ist geladen.</translation>
    </message>
    <message>
        <source>Choose the plan file</source>
        <translation>Die Plandatei wählen</translation>
    </message>
    <message>
        <source>Choose the newest published root</source>
        <translation>Die neueste veröffentlichte Root wählen</translation>
    </message>
    <message>
        <source>The root was not taken</source>
        <translation>Die Root wurde nicht übernommen</translation>
    </message>
    <message>
        <source>The plan follows root %1. Compare its 32 words with a sheet when the ceremony begins; a file alone proves nothing.</source>
        <translation>Der Plan folgt auf Root %1. Vergleichen Sie ihre 32 Wörter mit einem Blatt, wenn die Zeremonie beginnt; eine Datei allein beweist nichts.</translation>
    </message>
    <message>
        <source>Save the plan as a new file</source>
        <translation>Den Plan als neue Datei speichern</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Der Plan wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>No file was changed, and the plan on this page is as it was.</source>
        <translation>Keine Datei wurde geändert, und der Plan auf dieser Seite ist, wie er war.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>A sample with invented people and places. Ctrl+Z brings back what stood here.</source>
        <translation>Ein Muster mit erfundenen Personen und Orten. Ctrl+Z bringt zurück, was hier stand.</translation>
    </message>
    <message>
        <source>The ceremony did not begin</source>
        <translation>Die Zeremonie hat nicht begonnen</translation>
    </message>
    <message>
        <source>%1 first; Alt+P goes to the list.</source>
        <translation>Zuerst: %1; Alt+P geht zur Liste.</translation>
    </message>
    <message>
        <source>Name a folder to begin.</source>
        <translation>Nennen Sie einen Ordner, um zu beginnen.</translation>
    </message>
    <message>
        <source>Records: the plan, its words, and when it began.</source>
        <translation>Aufgezeichnet werden der Plan, seine Wörter und wann er begann.</translation>
    </message>
    <message>
        <source>Plan a rehearsal</source>
        <translation>Eine Probe planen</translation>
    </message>
    <message>
        <source>Plan a ceremony</source>
        <translation>Eine Zeremonie planen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <translation>%1 zu beheben</translation>
    </message>
    <message>
        <source>You, the author</source>
        <translation>Sie, der Verfasser</translation>
    </message>
    <message>
        <source>Decide who takes part, which keys, and how many must sign</source>
        <translation>Entscheiden, wer teilnimmt, welche Schlüssel, und wie viele signieren müssen</translation>
    </message>
    <message>
        <source>Everybody is called by name</source>
        <translation>Alle werden mit Namen aufgerufen</translation>
    </message>
    <message>
        <source>decide people, keys and thresholds</source>
        <translation>Personen, Schlüssel, Schwellen</translation>
    </message>
    <message>
        <source>Hold a ceremony</source>
        <translation>Eine Zeremonie halten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Aufstellen</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Prüfen und signieren</translation>
    </message>
    <message>
        <source>Publish, close</source>
        <translation>Veröffentlichen, abschließen</translation>
    </message>
    <message>
        <source>Throwaway keys. Nothing real is written.</source>
        <translation>Wegwerfschlüssel. Nichts Echtes wird geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is recorded before the ceremony begins.</source>
        <translation>Bevor die Zeremonie beginnt, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>A rehearsal: what it signs lapses within 7 days.</source>
        <translation>Eine Probe: Was sie signiert, läuft innerhalb von 7 Tagen ab.</translation>
    </message>
    <message>
        <source>Nothing leaves this page before you start.</source>
        <translation>Nichts verlässt diese Seite, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start rehearsal</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>Start ceremony</source>
        <translation>Zeremonie beginnen</translation>
    </message>
    <message>
        <source>A plan is one file that people read, print and compare by its 32 words. Everything decided in it is decided before the day: who takes part, which keys are made, kept or removed, and how many must sign.</source>
        <translation>Ein Plan ist eine Datei, die Menschen lesen, drucken und an ihren 32 Wörtern vergleichen. Alles, was darin entschieden ist, ist vor dem Tag entschieden: wer teilnimmt, welche Schlüssel erzeugt, behalten oder entfernt werden, und wie viele signieren müssen.</translation>
    </message>
    <message>
        <source>Start from a sample, from a plan file, or from the newest published root, which fills in the keys that are kept and the root before.</source>
        <translation>Beginnen Sie mit einem Muster, einer Plandatei oder der neuesten veröffentlichten Root, welche die behaltenen Schlüssel und die Root davor einträgt.</translation>
    </message>
    <message>
        <source>What is not fit stands at the right. Return on a line there goes to its field. A rule that may be lifted needs an exception with a reason and the initials of two people.</source>
        <translation>Was nicht taugt, steht rechts. Die Eingabetaste auf einer Zeile dort führt zu ihrem Feld. Eine Regel, die erlassen werden kann, braucht eine Ausnahme mit einem Grund und den Kürzeln zweier Personen.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back any change on this page, Ctrl+Shift+Z puts it back. What is typed here survives Esc and a restart.</source>
        <translation>Ctrl+Z nimmt jede Änderung auf dieser Seite zurück, Ctrl+Umschalt+Z stellt sie wieder her. Was hier getippt ist, übersteht Esc und einen Neustart.</translation>
    </message>
    <message>
        <source>Ctrl+P prints the script. F11 shows the words of the plan in large letters, to be read aloud.</source>
        <translation>Ctrl+P druckt den Ablauf. F11 zeigt die Wörter des Plans in großen Buchstaben zum Vorlesen.</translation>
    </message>
    <message>
        <source>A rehearsal is the same ceremony with throwaway keys; its roots lapse within 7 days.</source>
        <translation>Eine Probe ist dieselbe Zeremonie mit Wegwerfschlüsseln; ihre Roots laufen innerhalb von 7 Tagen ab.</translation>
    </message>
    <message>
        <source>words of the plan</source>
        <translation>Wörter des Plans</translation>
    </message>
    <message>
        <source>From a ceremony</source>
        <translation>Aus Zeremonie</translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation>ein Notfall</translation>
    </message>
    <message>
        <source>Choose the folder of the ceremony before</source>
        <translation>Den Ordner der Zeremonie davor wählen</translation>
    </message>
    <message>
        <source>The ceremony before was not taken</source>
        <translation>Die Zeremonie davor wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Its folder was only read, and the plan on this page is as it was.</source>
        <translation>Ihr Ordner wurde nur gelesen, und der Plan auf dieser Seite ist, wie er war.</translation>
    </message>
    <message>
        <source>The plan renews what %1 has made. Give it a name and a day.</source>
        <translation>Der Plan erneuert, was %1 gemacht hat. Geben Sie ihm einen Namen und einen Tag.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PlanPanel</name>
    <message>
        <source>Plan, changes as you answer</source>
        <translation>Plan, ändert sich mit Ihren Antworten</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::PlanSheet</name>
    <message>
        <source>The ceremony</source>
        <translation>Die Zeremonie</translation>
    </message>
    <message>
        <source>Name: a-z, 0-9 and . _ -</source>
        <translation>Name: a-z, 0-9 und . _ -</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
    <message>
        <source>Day, as 2026-11-24 or 2026-11-24T09:00:00Z</source>
        <translation>Tag, wie 2026-11-24 oder 2026-11-24T09:00:00Z</translation>
    </message>
    <message>
        <source>The root expires, as 2027-11-19T12:00:00Z</source>
        <translation>Die Root läuft ab, wie 2027-11-19T12:00:00Z</translation>
    </message>
    <message>
        <source>The root before</source>
        <translation>Die Root davor</translation>
    </message>
    <message>
        <source>What this ceremony follows. &quot;From a root&quot; fills it in from the file itself.</source>
        <translation>Worauf diese Zeremonie folgt. „Aus Root“ trägt es aus der Datei selbst ein.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>SHA-256 of its payload: 64 hex digits, or the 32 words</source>
        <translation>SHA-256 ihrer Payload: 64 Hexziffern oder die 32 Wörter</translation>
    </message>
    <message>
        <source>Signatures needed</source>
        <translation>Nötige Signaturen</translation>
    </message>
    <message>
        <source>Type a number, or change it with Up and Down.</source>
        <translation>Tippen Sie eine Zahl oder ändern Sie sie mit Auf und Ab.</translation>
    </message>
    <message>
        <source>Rules of the day</source>
        <translation>Regeln des Tages</translation>
    </message>
    <message>
        <source>Longest life of a root, in days</source>
        <translation>Längste Lebensdauer einer Root, in Tagen</translation>
    </message>
    <message>
        <source>Shortest life, in days</source>
        <translation>Kürzeste Lebensdauer, in Tagen</translation>
    </message>
    <message>
        <source>Clock and watches may differ by, in seconds</source>
        <translation>Uhr und Armbanduhren dürfen abweichen um, in Sekunden</translation>
    </message>
    <message>
        <source>Machine checks</source>
        <translation>Maschinenprüfungen</translation>
    </message>
    <message>
        <source>A failed check stops the ceremony: no exception</source>
        <translation>Eine gescheiterte Prüfung hält die Zeremonie an: keine Ausnahme</translation>
    </message>
    <message>
        <source>Steps that are left out</source>
        <translation>Schritte, die weggelassen werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>In the new root: %1.</source>
        <translation>In der neuen Root: %1.</translation>
    </message>
    <message>
        <source>A rehearsal&apos;s root lapses within 7 days.</source>
        <translation>Die Root einer Probe läuft innerhalb von 7 Tagen ab.</translation>
    </message>
    <message>
        <source>From %1 to %2 days are allowed.</source>
        <translation>Von %1 bis %2 Tagen ist erlaubt.</translation>
    </message>
    <message>
        <source>With a day and an expiry the life of the root is counted. %1</source>
        <translation>Mit Tag und Ablauf wird die Lebensdauer der Root gezählt. %1</translation>
    </message>
    <message>
        <source>The root lives until %1, %2 days after the ceremony. %3</source>
        <translation>Die Root lebt bis %1, %2 Tage nach der Zeremonie. %3</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Presenter</name>
    <message>
        <source>%1 %2 %3 to %4 of 32</source>
        <translation>%1 %2 %3 bis %4 von 32</translation>
    </message>
    <message>
        <source>%1 %2 to %3 of 32</source>
        <translation>%1 %2 bis %3 von 32</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Reihe %1 von %2</translation>
    </message>
    <message>
        <source>← → row   8 for eight words   Esc back</source>
        <translation>← → Reihe   8 für acht Wörter   Esc zurück</translation>
    </message>
    <message>
        <source>← → row   4 for four words   Esc back</source>
        <translation>← → Reihe   4 für vier Wörter   Esc zurück</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ProgressSide</name>
    <message>
        <source>parts so far</source>
        <translation>Teile bisher</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>Each part is needed. Missing: %1.</source>
        <translation>Jeder Teil ist nötig. Es fehlen: %1.</translation>
    </message>
    <message>
        <source>Any %1 different parts are enough; their order does not matter.</source>
        <translation>Beliebige %1 verschiedene Teile genügen; ihre Reihenfolge ist gleich.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::QrPlayer</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Less dense</source>
        <translation>Weniger dicht</translation>
    </message>
    <message>
        <source>Denser</source>
        <translation>Dichter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brightness of the white field</source>
        <translation>Helligkeit der weißen Fläche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One part back</source>
        <translation>Einen Teil zurück</translation>
    </message>
    <message>
        <source>One part on</source>
        <translation>Einen Teil vor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>All parts on paper</source>
        <translation>Alle Teile auf Papier</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The receiver must start again (%1 of %2 parts are lost).</source>
        <translation>Der Empfänger muss neu beginnen (%1 von %2 Teilen sind verloren).</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>code, version %1</source>
        <translation>Code, Version %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>paused in loop %1</source>
        <translation>angehalten in Runde %1</translation>
    </message>
    <message>
        <source>loop %1, %2 s per loop</source>
        <translation>Runde %1, %2 s je Runde</translation>
    </message>
    <message>
        <source>hold it still</source>
        <translation>still halten</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RawCover</name>
    <message>
        <source>As it was received</source>
        <translation>Wie es empfangen wurde</translation>
    </message>
    <message>
        <source>As it was received; control characters are shown as codes</source>
        <translation>Wie es empfangen wurde; Steuerzeichen sind als Codes gezeigt</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RawPage</name>
    <message>
        <source>The file as it was received</source>
        <translation>Die Datei, wie sie empfangen wurde</translation>
    </message>
    <message>
        <source>Raw JSON of %1</source>
        <translation>Rohes JSON von %1</translation>
    </message>
    <message>
        <source>You, the auditor</source>
        <translation>Sie, der Prüfer</translation>
    </message>
    <message>
        <source>Read the file as it was received; long lines are continued</source>
        <translation>Die Datei lesen, wie sie empfangen wurde; lange Zeilen sind umbrochen</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Zurück zu den Befunden</translation>
    </message>
    <message>
        <source>read the file as received</source>
        <translation>Datei lesen, wie empfangen</translation>
    </message>
    <message>
        <source>Review a root</source>
        <translation>Eine Root prüfen</translation>
    </message>
    <message>
        <source>No keys are used here, and nothing is recorded outside a ceremony.</source>
        <translation>Hier werden keine Schlüssel verwendet, und außerhalb einer Zeremonie wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1. Control characters are shown as codes.</source>
        <translation>%1. Steuerzeichen sind als Codes gezeigt.</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>These are the bytes of the file, as text. Nothing was formatted or sorted.</source>
        <translation>Dies sind die Bytes der Datei, als Text. Nichts wurde formatiert oder sortiert.</translation>
    </message>
    <message>
        <source>Characters that could deceive the eye (control and direction characters, bytes that are no UTF-8) are shown as codes such as \u{202e}.</source>
        <translation>Zeichen, die das Auge täuschen könnten (Steuer- und Richtungszeichen, Bytes, die kein UTF-8 sind), sind als Codes wie \u{202e} gezeigt.</translation>
    </message>
    <message>
        <source>Esc or F4 goes back.</source>
        <translation>Esc oder F4 führt zurück.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ReadBackPanel</name>
    <message>
        <source>Read back six words</source>
        <translation>Sechs Wörter gegenlesen</translation>
    </message>
    <message>
        <source>Check that sheet and machine show the same thing; if they do, stop and call the administrator.</source>
        <translation>Prüfen Sie, ob Blatt und Maschine dasselbe zeigen; wenn ja, halten Sie an und rufen Sie den Administrator.</translation>
    </message>
    <message>
        <source>The grid has the rows and numbers of the printed sheet.</source>
        <translation>Das Raster hat die Reihen und Nummern des gedruckten Blattes.</translation>
    </message>
    <message>
        <source>Word %1 does not match. %2 of %3 wrong answers.</source>
        <translation>Wort %1 stimmt nicht. %2 von %3 falschen Antworten.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 stimmen</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ReceivePage</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Content, as it says</source>
        <translation>Inhalt, wie es selbst sagt</translation>
    </message>
    <message>
        <source>Carried as</source>
        <translation>Überbracht als</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>This file is not taken</source>
        <translation>Diese Datei wird nicht genommen</translation>
    </message>
    <message>
        <source>The stick was only read. Nothing was written anywhere.</source>
        <translation>Der Stick wurde nur gelesen. Nirgends wurde etwas geschrieben.</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>What was received is still here. No file was replaced.</source>
        <translation>Was empfangen wurde, ist noch hier. Keine Datei wurde ersetzt.</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 von %2 Teilen</translation>
    </message>
    <message>
        <source>Starting camera</source>
        <translation>Kamera startet</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in and try again, or move the file by images or USB. The parts that are here stay.</source>
        <translation>Schließen Sie eine an und versuchen Sie es erneut, oder überbringen Sie die Datei durch Bilder oder USB. Die Teile, die hier sind, bleiben.</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>Die Kamera antwortet nicht</translation>
    </message>
    <message>
        <source>%1 What is on the other machine is unchanged, and the parts that are here stay. Choose another camera, or go on with images or USB.</source>
        <translation>%1 Was auf der anderen Maschine ist, bleibt unverändert, und die Teile, die hier sind, bleiben. Wählen Sie eine andere Kamera oder fahren Sie mit Bildern oder USB fort.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>a file without an envelope</source>
        <translation>eine Datei ohne Umschlag</translation>
    </message>
    <message>
        <source>known when every part is here</source>
        <translation>bekannt, wenn jeder Teil hier ist</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Use this request</source>
        <translation>Diese Anfrage nehmen</translation>
    </message>
    <message>
        <source>Take this response in</source>
        <translation>Diese Antwort aufnehmen</translation>
    </message>
    <message>
        <source>Saving opens when a file was read from the stick.</source>
        <translation>Speichern öffnet sich, wenn eine Datei vom Stick gelesen wurde.</translation>
    </message>
    <message>
        <source>Saving opens when every part is in and checked.</source>
        <translation>Speichern öffnet sich, wenn jeder Teil da und geprüft ist.</translation>
    </message>
    <message>
        <source>Saving opens when %1 are in and checked. Needs %2 more.</source>
        <translation>Speichern öffnet sich, wenn %1 da und geprüft sind. Es fehlen noch %2.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Hold the other screen so that the code fills the square</source>
        <translation>Den anderen Bildschirm so halten, dass der Code das Quadrat füllt</translation>
    </message>
    <message>
        <source>Choose pictures of the code</source>
        <translation>Bilder des Codes wählen</translation>
    </message>
    <message>
        <source>Choose the stick and the file</source>
        <translation>Den Stick und die Datei wählen</translation>
    </message>
    <message>
        <source>fill the square with the code</source>
        <translation>Quadrat mit dem Code füllen</translation>
    </message>
    <message>
        <source>choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>eine Datei wählen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Save what came, or review it</source>
        <translation>Speichern, was kam, oder prüfen</translation>
    </message>
    <message>
        <source>It stays here until you start over</source>
        <translation>Es bleibt hier, bis Sie neu beginnen</translation>
    </message>
    <message>
        <source>Save it, or review it</source>
        <translation>Speichern oder prüfen</translation>
    </message>
    <message>
        <source>save it or review it</source>
        <translation>speichern oder prüfen</translation>
    </message>
    <message>
        <source>Save or review</source>
        <translation>Speichern oder prüfen</translation>
    </message>
    <message>
        <source>Pictures are decoded in a process of its own that can open nothing.</source>
        <translation>Bilder werden in einem eigenen Prozess dekodiert, der nichts öffnen kann.</translation>
    </message>
    <message>
        <source>Nothing is written until you save.</source>
        <translation>Nichts wird geschrieben, bis Sie speichern.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Hold the other screen, or the paper, so that the code fills the square. Any parts that are enough will do, in any order. M mirrors the picture, + and - show its middle larger, L makes this screen a lamp; none of them changes what is read.</source>
        <translation>Halten Sie den anderen Bildschirm oder das Papier so, dass der Code das Quadrat füllt. Es genügen beliebige Teile in beliebiger Reihenfolge. M spiegelt das Bild, + und - zeigen seine Mitte größer, L macht diesen Bildschirm zur Lampe; nichts davon ändert, was gelesen wird.</translation>
    </message>
    <message>
        <source>Nothing is read: first distance, then light. If the other program can, let it show fewer parts per second or smaller codes.</source>
        <translation>Nichts wird gelesen: erst der Abstand, dann das Licht. Wenn das andere Programm es kann, lassen Sie es weniger Teile je Sekunde oder kleinere Codes zeigen.</translation>
    </message>
    <message>
        <source>Two transfers at once: this page stays with the first and asks when it sees much of another one.</source>
        <translation>Zwei Übertragungen zugleich: Diese Seite bleibt bei der ersten und fragt, wenn sie viel von einer anderen sieht.</translation>
    </message>
    <message>
        <source>Images: pictures of the codes from any camera, in any order. They count together with what came before.</source>
        <translation>Bilder: Aufnahmen der Codes von einer beliebigen Kamera, in beliebiger Reihenfolge. Sie zählen zusammen mit dem, was vorher kam.</translation>
    </message>
    <message>
        <source>USB: only files with known names are listed, and only the one that you choose is opened.</source>
        <translation>USB: Nur Dateien mit bekannten Namen werden aufgeführt, und nur die, die Sie wählen, wird geöffnet.</translation>
    </message>
    <message>
        <source>What came says itself what it is. That it is whole is checked; who sent it is not. No real camera was tried with this version.</source>
        <translation>Was kam, sagt selbst, was es ist. Dass es vollständig ist, wird geprüft; wer es gesandt hat, nicht. Mit dieser Version wurde keine echte Kamera erprobt.</translation>
    </message>
    <message>
        <source>Check and sign it</source>
        <translation>Prüfen und signieren</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ReceivedPanel</name>
    <message>
        <source>What is inside</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>The whole envelope (.anch)</source>
        <translation>Der ganze Umschlag (.anch)</translation>
    </message>
    <message>
        <source>File check</source>
        <translation>Dateiprüfung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Choose place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>%1, as it says: %2</source>
        <translation>%1, wie es selbst sagt: %2</translation>
    </message>
    <message>
        <source>A file without an envelope: %1</source>
        <translation>Eine Datei ohne Umschlag: %1</translation>
    </message>
    <message>
        <source>%1, whole and as it was sent. Who sent it is not proven by this.</source>
        <translation>%1, vollständig und wie gesendet. Wer es gesandt hat, ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>%1. Nothing that came with it says what it is.</source>
        <translation>%1. Nichts, was mitkam, sagt, was es ist.</translation>
    </message>
    <message>
        <source>Nothing checks whether its frames are of one file: compare the file check with the sender.</source>
        <translation>Nichts prüft, ob die Frames zu einer Datei gehören: Vergleichen Sie die Dateiprüfung mit dem Absender.</translation>
    </message>
    <message>
        <source>The manifest on the stick names the same bytes.</source>
        <translation>Das Manifest auf dem Stick nennt dieselben Bytes.</translation>
    </message>
    <message>
        <source>The manifest on the stick names OTHER bytes under this name.</source>
        <translation>Das Manifest auf dem Stick nennt unter diesem Namen ANDERE Bytes.</translation>
    </message>
    <message>
        <source>File check %1</source>
        <translation>Dateiprüfung %1</translation>
    </message>
    <message>
        <source>Save what was received as</source>
        <translation>Empfangenes speichern als</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RecordView</name>
    <message>
        <source>Record, entry %1</source>
        <translation>Aufzeichnung, Eintrag %1</translation>
    </message>
    <message>
        <source>Record, entry %1: %2</source>
        <translation>Aufzeichnung, Eintrag %1: %2</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RefusalPage</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why you do not sign</source>
        <translation>Warum Sie nicht signieren</translation>
    </message>
    <message>
        <source>It goes back to who asked, with the digest of the payload. It is received as typed: nothing proves who wrote it.</source>
        <translation>Es geht an den zurück, der gefragt hat, mit dem Digest der Payload. Es kommt an, wie getippt: Nichts beweist, wer es geschrieben hat.</translation>
    </message>
    <message>
        <source>Do not sign %1</source>
        <translation>%1 nicht signieren</translation>
    </message>
    <message>
        <source>%1, key holder</source>
        <translation>%1, Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Say why you do not sign</source>
        <translation>Sagen, warum Sie nicht signieren</translation>
    </message>
    <message>
        <source>The refusal goes back</source>
        <translation>Die Ablehnung geht zurück</translation>
    </message>
    <message>
        <source>say why you do not sign</source>
        <translation>den Grund nennen</translation>
    </message>
    <message>
        <source>Records: the digest, and this refusal. Nothing was signed.</source>
        <translation>Aufgezeichnet werden der Digest und diese Ablehnung. Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Signieren ablehnen</translation>
    </message>
    <message>
        <source>A refusal is a response without signatures. It tells the administrator that the request was seen, and why it was not signed.</source>
        <translation>Eine Ablehnung ist eine Antwort ohne Signaturen. Sie sagt dem Administrator, dass die Anfrage gesehen wurde und warum sie nicht signiert wurde.</translation>
    </message>
    <message>
        <source>Nothing is signed, the key stays locked, and the request can be reviewed again.</source>
        <translation>Nichts wird signiert, der Schlüssel bleibt gesperrt, und die Anfrage lässt sich noch einmal prüfen.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RehearsalPage</name>
    <message>
        <source>Ready for step 1: %1</source>
        <translation>Bereit für Schritt 1: %1</translation>
    </message>
    <message>
        <source>Doing step %1 of %2: %3</source>
        <translation>Schritt %1 von %2 läuft: %3</translation>
    </message>
    <message>
        <source>Stopped at step %1.</source>
        <translation>Angehalten bei Schritt %1.</translation>
    </message>
    <message>
        <source>The rehearsal stopped at step %1</source>
        <translation>Die Probe hielt bei Schritt %1 an</translation>
    </message>
    <message>
        <source>Only the rehearsal folder was written to; what is there stays as it is.</source>
        <translation>Nur in den Ordner der Probe wurde geschrieben; was dort ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Start another rehearsal in another folder.</source>
        <translation>Beginnen Sie eine andere Probe in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>All %1 steps are done.</source>
        <translation>Alle %1 Schritte sind getan.</translation>
    </message>
    <message>
        <source>Ready for step %1: %2</source>
        <translation>Bereit für Schritt %1: %2</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Eine andere beginnen</translation>
    </message>
    <message>
        <source>Open the result in the review</source>
        <translation>Ergebnis zum Prüfen öffnen</translation>
    </message>
    <message>
        <source>Do the rest</source>
        <translation>Den Rest tun</translation>
    </message>
    <message>
        <source>Do step %1 of %2</source>
        <translation>Schritt %1 von %2 tun</translation>
    </message>
    <message>
        <source>The rehearsal is complete</source>
        <translation>Die Probe ist vollständig</translation>
    </message>
    <message>
        <source>Rehearsal, step %1 of %2</source>
        <translation>Probe, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 steps done</source>
        <translation>%1 Schritte getan</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Look at the roots in the review</source>
        <translation>Die Roots in der Prüfung ansehen</translation>
    </message>
    <message>
        <source>Then step %1</source>
        <translation>Dann Schritt %1</translation>
    </message>
    <message>
        <source>Then the review</source>
        <translation>Dann die Prüfung</translation>
    </message>
    <message>
        <source>Open the result, or delete the folder</source>
        <translation>Das Ergebnis öffnen oder den Ordner löschen</translation>
    </message>
    <message>
        <source>Read what happened</source>
        <translation>Lesen, was geschah</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Throwaway keys. Nothing real is written.</source>
        <translation>Wegwerfschlüssel. Nichts Echtes wird geschrieben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The step is running; it can take a second.</source>
        <translation>Der Schritt läuft; er kann eine Sekunde dauern.</translation>
    </message>
    <message>
        <source>Nothing goes on by itself.</source>
        <translation>Nichts geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Records: nothing real.</source>
        <translation>Zeichnet nichts Echtes auf.</translation>
    </message>
    <message>
        <source>Alt+N does the next step, Alt+A all that are left. Each stays on this page with the files it has written.</source>
        <translation>Alt+N tut den nächsten Schritt, Alt+A alle, die übrig sind. Jeder bleibt auf dieser Seite, mit den Dateien, die er geschrieben hat.</translation>
    </message>
    <message>
        <source>Esc goes up and keeps the rehearsal; Rehearse on the first page comes back to it.</source>
        <translation>Esc geht nach oben und behält die Probe; Proben auf der ersten Seite kommt zu ihr zurück.</translation>
    </message>
    <message>
        <source>The keys in the folder are marked as rehearsal. What they have signed lapses within 7 days.</source>
        <translation>Die Schlüssel im Ordner sind als Probe gekennzeichnet. Was sie signiert haben, läuft innerhalb von 7 Tagen ab.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RehearsePage</name>
    <message>
        <source>What happens, one step at a time</source>
        <translation>Was geschieht, ein Schritt nach dem anderen</translation>
    </message>
    <message>
        <source>Folder for the rehearsal</source>
        <translation>Ordner für die Probe</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>One that does not exist yet, or an empty one. Keys made here are marked as rehearsal, and what they sign lapses within 7 days.</source>
        <translation>Einer, den es noch nicht gibt, oder ein leerer. Hier erzeugte Schlüssel sind als Probe gekennzeichnet, und was sie signieren, läuft innerhalb von 7 Tagen ab.</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Einen leeren Ordner wählen</translation>
    </message>
    <message>
        <source>The rehearsal did not begin</source>
        <translation>Die Probe hat nicht begonnen</translation>
    </message>
    <message>
        <source>Nothing was written, and no file was changed.</source>
        <translation>Nichts wurde geschrieben, und keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>Rehearse a ceremony</source>
        <translation>Eine Zeremonie proben</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Choose an empty folder, then begin</source>
        <translation>Einen leeren Ordner wählen, dann beginnen</translation>
    </message>
    <message>
        <source>The first step, when you say so</source>
        <translation>Der erste Schritt, wenn Sie es sagen</translation>
    </message>
    <message>
        <source>choose an empty folder</source>
        <translation>einen leeren Ordner wählen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Throwaway keys. Nothing real is written.</source>
        <translation>Wegwerfschlüssel. Nichts Echtes wird geschrieben.</translation>
    </message>
    <message>
        <source>Name a folder to begin.</source>
        <translation>Nennen Sie einen Ordner, um zu beginnen.</translation>
    </message>
    <message>
        <source>Writes into that folder only.</source>
        <translation>Schreibt nur in diesen Ordner.</translation>
    </message>
    <message>
        <source>Records: nothing real.</source>
        <translation>Zeichnet nichts Echtes auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin the rehearsal</source>
        <translation>Die Probe beginnen</translation>
    </message>
    <message>
        <source>A rehearsal is a whole ceremony with three invented holders. Each step is real: the same keys, checks and files as later, only with throwaway keys.</source>
        <translation>Eine Probe ist eine ganze Zeremonie mit drei erfundenen Inhabern. Jeder Schritt ist echt: dieselben Schlüssel, Prüfungen und Dateien wie später, nur mit Wegwerfschlüsseln.</translation>
    </message>
    <message>
        <source>Nothing happens by itself. You start each step, or say that the rest may run.</source>
        <translation>Nichts geschieht von selbst. Sie starten jeden Schritt oder sagen, dass der Rest laufen darf.</translation>
    </message>
    <message>
        <source>Afterwards you can look at the roots in the review, and delete the folder.</source>
        <translation>Danach können Sie die Roots in der Prüfung ansehen und den Ordner löschen.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ReportPage</name>
    <message>
        <source>What the report says (the same numbers in every form)</source>
        <translation>Was der Bericht sagt (dieselben Zahlen in jeder Form)</translation>
    </message>
    <message>
        <source>Report as text</source>
        <translation>Bericht als Text</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Den Bericht speichern als</translation>
    </message>
    <message>
        <source>Choose place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File check (SHA-256 of the report, not payload words)</source>
        <translation>Dateiprüfung (SHA-256 des Berichts, keine Payload-Wörter)</translation>
    </message>
    <message>
        <source>File check of the report</source>
        <translation>Dateiprüfung des Berichts</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The review is unchanged. No file was replaced.</source>
        <translation>Die Prüfung ist unverändert. Keine Datei wurde ersetzt.</translation>
    </message>
    <message>
        <source>Take the report</source>
        <translation>Den Bericht nehmen</translation>
    </message>
    <message>
        <source>You, the auditor</source>
        <translation>Sie, der Prüfer</translation>
    </message>
    <message>
        <source>Choose the form and the place, then save</source>
        <translation>Form und Ort wählen, dann speichern</translation>
    </message>
    <message>
        <source>Take the file home</source>
        <translation>Die Datei mitnehmen</translation>
    </message>
    <message>
        <source>choose form and place, then save</source>
        <translation>Form und Ort wählen, speichern</translation>
    </message>
    <message>
        <source>Review a root</source>
        <translation>Eine Root prüfen</translation>
    </message>
    <message>
        <source>No keys are used here, and nothing is recorded outside a ceremony.</source>
        <translation>Hier werden keine Schlüssel verwendet, und außerhalb einer Zeremonie wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Der Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>Writes one new file; never replaces one.</source>
        <translation>Schreibt eine neue Datei; ersetzt nie eine.</translation>
    </message>
    <message>
        <source>Name a file to save the report.</source>
        <translation>Nennen Sie eine Datei, um den Bericht zu speichern.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Zurück zu den Befunden</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML is one file without scripts that any browser opens and prints. Text is for mail and terminals. JSON is for other programs. PDF is the same on A4, in black; Ctrl+P prints it.</source>
        <translation>HTML ist eine Datei ohne Skripte, die jeder Browser öffnet und druckt. Text ist für E-Mail und Terminals. JSON ist für andere Programme. PDF ist dasselbe auf A4, in Schwarz; Ctrl+P druckt es.</translation>
    </message>
    <message>
        <source>The report names the 32 words of every version, so that somebody else can check that they have reviewed the same roots.</source>
        <translation>Der Bericht nennt die 32 Wörter jeder Version, damit jemand anderes prüfen kann, dass er dieselben Roots geprüft hat.</translation>
    </message>
    <message>
        <source>An existing file is never replaced. The file check is the SHA-256 of the report itself; it has nothing to do with the 32 words.</source>
        <translation>Eine vorhandene Datei wird nie ersetzt. Die Dateiprüfung ist der SHA-256 des Berichts selbst; mit den 32 Wörtern hat sie nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Review</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>no key in this version</source>
        <translation>kein Schlüssel in dieser Version</translation>
    </message>
    <message>
        <source>key cannot count</source>
        <translation>Schlüssel kann nicht zählen</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Review of %1 roots %2 to %3</source>
        <translation>Prüfung von %1, Roots %2 bis %3</translation>
    </message>
    <message>
        <source>Review of %1, %2 files</source>
        <translation>Prüfung von %1, %2 Dateien</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>draft, no signatures</source>
        <translation>Entwurf, keine Signaturen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>, expires %1</source>
        <translation>, läuft ab %1</translation>
    </message>
    <message>
        <source>, published %1</source>
        <translation>, veröffentlicht %1</translation>
    </message>
    <message>
        <source>, start not known</source>
        <translation>, Anfang nicht bekannt</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ReviewFlow</name>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>files or a folder</source>
        <translation>Dateien oder ein Ordner</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Read the findings</source>
        <translation>Befunde lesen</translation>
    </message>
    <message>
        <source>Take the report</source>
        <translation>Den Bericht nehmen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ReviewPage</name>
    <message>
        <source>Nothing earlier protects this root</source>
        <translation>Nichts Früheres schützt diese Root</translation>
    </message>
    <message>
        <source>This is the first root: nothing earlier protects it. Everyone who installs %1 will trust these %2 root keys from now on.</source>
        <translation>Dies ist die erste Root: Nichts Früheres schützt sie. Alle, die %1 installieren, vertrauen von nun an diesen %2 Root-Schlüsseln.</translation>
    </message>
    <message>
        <source>This key trusts no root yet</source>
        <translation>Dieser Schlüssel vertraut noch keiner Root</translation>
    </message>
    <message>
        <source>%1, which came with the request, would be trusted first. Its words are read back too, from your own card.</source>
        <translation>%1, die mit der Anfrage kam, bekäme zuerst Vertrauen. Auch ihre Wörter werden gegengelesen, von Ihrer eigenen Karte.</translation>
    </message>
    <message>
        <source>Not enough keys can sign this root</source>
        <translation>Zu wenige Schlüssel können diese Root signieren</translation>
    </message>
    <message>
        <source>Fewer usable keys exist than one of the two roots needs. No signature makes it valid. Reject it, and ask the administrator for another root.</source>
        <translation>Es gibt weniger brauchbare Schlüssel, als eine der beiden Roots braucht. Keine Signatur macht sie gültig. Lehnen Sie sie ab und bitten Sie den Administrator um eine andere Root.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Nichts zu signieren</translation>
    </message>
    <message>
        <source>This root says the same as the root that this key trusts.</source>
        <translation>Diese Root sagt dasselbe wie die Root, der dieser Schlüssel vertraut.</translation>
    </message>
    <message>
        <source>This key has signed another %1 before</source>
        <translation>Dieser Schlüssel hat schon eine andere %1 signiert</translation>
    </message>
    <message>
        <source>Why there must be a second %1</source>
        <translation>Warum es eine zweite %1 geben muss</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>Root %1, your pin</source>
        <translation>Root %1, Ihr Pin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Root %1, asked for</source>
        <translation>Root %1, angefragt</translation>
    </message>
    <message>
        <source>Not changed:</source>
        <translation>Nicht geändert:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The 32 payload words are hidden here.</source>
        <translation>Die 32 Payload-Wörter sind hier verborgen.</translation>
    </message>
    <message>
        <source>You will read six of them back from the printed sheet or from the other machine.</source>
        <translation>Sie werden sechs davon vom gedruckten Blatt oder von der anderen Maschine gegenlesen.</translation>
    </message>
    <message>
        <source>Payload words of %1</source>
        <translation>Payload-Wörter von %1</translation>
    </message>
    <message>
        <source>Nothing is signed that says the same.</source>
        <translation>Was dasselbe sagt, wird nicht signiert.</translation>
    </message>
    <message>
        <source>Continue opens when all %1 are seen.</source>
        <translation>Erst alle %1 ansehen.</translation>
    </message>
    <message>
        <source>Continue stays closed: not enough keys exist.</source>
        <translation>Weiter bleibt geschlossen: Es gibt zu wenige Schlüssel.</translation>
    </message>
    <message>
        <source>Continue opens when the reason is typed.</source>
        <translation>Weiter öffnet sich, wenn der Grund getippt ist.</translation>
    </message>
    <message>
        <source>What root %1, the first one, says</source>
        <translation>Was Root %1 sagt, die erste</translation>
    </message>
    <message>
        <source>What root %1 changes against root %2</source>
        <translation>Was Root %1 gegenüber Root %2 ändert</translation>
    </message>
    <message>
        <source>What root %1 changes against trusted root %2</source>
        <translation>Was Root %1 gegenüber der vertrauten Root %2 ändert</translation>
    </message>
    <message>
        <source>%1, key holder</source>
        <translation>%1, Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Go on to the read-back, or reject it</source>
        <translation>Weiter zum Gegenlesen, oder ablehnen</translation>
    </message>
    <message>
        <source>%1 reads back six words</source>
        <translation>%1 liest sechs Wörter gegen</translation>
    </message>
    <message>
        <source>go on, or reject it</source>
        <translation>weiter, oder ablehnen</translation>
    </message>
    <message>
        <source>Read each change aloud, then press Space for the next one</source>
        <translation>Jede Änderung laut lesen, dann Leertaste für die nächste</translation>
    </message>
    <message>
        <source>read each change aloud, Space for the next</source>
        <translation>laut lesen, dann Leertaste</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject, give reason</source>
        <translation>Ablehnen, Grund angeben</translation>
    </message>
    <message>
        <source>Continue to read-back</source>
        <translation>Weiter zum Gegenlesen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs care</source>
        <translation>
            <numerusform>bei %1 ist Achtung nötig</numerusform>
            <numerusform>bei %1 ist Achtung nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 of %2</source>
        <translation>%1 von %2 gesehen</translation>
    </message>
    <message>
        <source>Records: all %1 changes shown to %2.</source>
        <translation>Aufgezeichnet: %1 Änderungen, %2 gezeigt.</translation>
    </message>
    <message>
        <source>Each line is one change against the root that your key trusts: the pin beside the key file names that root, and nothing that came with the request does.</source>
        <translation>Jede Zeile ist eine Änderung gegenüber der Root, der Ihr Schlüssel vertraut: Der Pin neben der Schlüsseldatei nennt diese Root, und nichts, was mit der Anfrage kam, tut das.</translation>
    </message>
    <message>
        <source>Space goes on to the next change; arrows move. Continue opens when every line was looked at.</source>
        <translation>Die Leertaste geht zur nächsten Änderung; Pfeile bewegen. Weiter öffnet sich, wenn jede Zeile angesehen wurde.</translation>
    </message>
    <message>
        <source>Not changed: what stays is said too. Names that nobody here has confirmed are claims of the request.</source>
        <translation>Nicht geändert: Auch was bleibt, wird gesagt. Namen, die hier niemand bestätigt hat, sind Behauptungen der Anfrage.</translation>
    </message>
    <message>
        <source>Signatures needed: old root and new root are counted apart, and both must be met.</source>
        <translation>Nötige Signaturen: Alte und neue Root werden getrennt gezählt, und beide Schwellen müssen erreicht sein.</translation>
    </message>
    <message>
        <source>The 32 payload words of a request are hidden until you have read six of them back from another source. F4 and F11 open then too.</source>
        <translation>Die 32 Payload-Wörter einer Anfrage sind verborgen, bis Sie sechs davon von einer anderen Quelle gegengelesen haben. Auch F4 und F11 öffnen sich erst dann.</translation>
    </message>
    <message>
        <source>Reject makes a refusal with your reason, to be sent back. Nothing is signed by that.</source>
        <translation>Ablehnen erstellt eine Ablehnung mit Ihrem Grund, zum Zurücksenden. Damit wird nichts signiert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>payload words</source>
        <translation>Payload-Wörter</translation>
    </message>
    <message>
        <source>Two different roots of one version let an attacker show one to some and the other to others. Sign only if you know why, and type the reason.</source>
        <translation>Zwei verschiedene Roots einer Version erlauben einem Angreifer, die eine hier und die andere dort zu zeigen. Signieren Sie nur, wenn Sie wissen, warum, und tippen Sie den Grund.</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>Die Aufzeichnung hält ihn fest.</translation>
    </message>
    <message>
        <source>Records: nothing yet.</source>
        <translation>Aufgezeichnet: noch nichts.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RollCall</name>
    <message>
        <source>%1, from another place</source>
        <translation>%1, von einem anderen Ort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Initials of %1</source>
        <translation>Kürzel von %1</translation>
    </message>
    <message>
        <source>Why %1 is excused</source>
        <translation>Warum %1 entschuldigt ist</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::RowSection</name>
    <message>
        <source>added</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>no holder yet</source>
        <translation>noch kein Inhaber</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>noch keine Rolle</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>noch keine Bezeichnung</translation>
    </message>
    <message>
        <source>Label: a-z, 0-9 and -</source>
        <translation>Bezeichnung: a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>Keyid, as in the root before</source>
        <translation>Keyid, wie in der Root davor</translation>
    </message>
    <message>
        <source>Site of its medium, if not the holder&apos;s</source>
        <translation>Ort des Datenträgers, wenn nicht beim Inhaber</translation>
    </message>
    <message>
        <source>Seal that comes out of the safe, if any</source>
        <translation>Siegel, das aus dem Tresor kommt, falls vorhanden</translation>
    </message>
    <message>
        <source>Bits from dice, 0 for none</source>
        <translation>Bits von Würfeln, 0 für keine</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>In the new root</source>
        <translation>In der neuen Root</translation>
    </message>
    <message>
        <source>kept online by the operator</source>
        <translation>online beim Betreiber</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>Signiert für</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Every key of the new root, and those that leave it. A key names its holder.</source>
        <translation>Jeder Schlüssel der neuen Root und die, die sie verlassen. Ein Schlüssel nennt seinen Inhaber.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel dazu</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Diesen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>takes part from there</source>
        <translation>nimmt von dort teil</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials, 2 to 4 capitals</source>
        <translation>Kürzel, 2 bis 4 Großbuchstaben</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Site, where what is theirs is kept</source>
        <translation>Ort, wo das Eigene verwahrt wird</translation>
    </message>
    <message>
        <source>Telephone, for the call list</source>
        <translation>Telefon, für die Anrufliste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who takes part, and as what. One person may have several duties; the administrator is never a witness.</source>
        <translation>Wer teilnimmt, und als was. Eine Person kann mehrere Aufgaben haben; der Administrator ist nie Zeuge.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person dazu</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Takes part from another place</source>
        <translation>Nimmt von einem anderen Ort teil</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Sealed things</source>
        <translation>Versiegeltes</translation>
    </message>
    <message>
        <source>What comes to the table in a sealed bag: laptop, boot medium. The numbers are compared when the bags are opened.</source>
        <translation>Was in einem versiegelten Beutel auf den Tisch kommt: Laptop, Startmedium. Die Nummern werden beim Öffnen der Beutel verglichen.</translation>
    </message>
    <message>
        <source>Add a sealed thing</source>
        <translation>Versiegeltes dazu</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Dieses entfernen</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Number of its seal</source>
        <translation>Nummer seines Siegels</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>A rule that is lifted in writing: with a reason and the initials of two people. It is read aloud when the ceremony begins.</source>
        <translation>Eine Regel, die schriftlich erlassen wird: mit einem Grund und den Kürzeln zweier Personen. Sie wird vorgelesen, wenn die Zeremonie beginnt.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Ausnahme dazu</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Diese Ausnahme entfernen</translation>
    </message>
    <message>
        <source>No rule chosen yet</source>
        <translation>Noch keine Regel gewählt</translation>
    </message>
    <message>
        <source>No reason yet</source>
        <translation>Noch kein Grund</translation>
    </message>
    <message>
        <source>Rule that is lifted</source>
        <translation>Regel, die erlassen wird</translation>
    </message>
    <message>
        <source>Initials of two people, with a blank between</source>
        <translation>Kürzel zweier Personen, mit einem Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Ruler</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Niemand fehlt</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>noch 1</translation>
    </message>
    <message>
        <source>1 more signature is needed</source>
        <translation>Noch 1 Signatur ist nötig</translation>
    </message>
    <message>
        <source>%1, valid</source>
        <translation>%1, gültig</translation>
    </message>
    <message>
        <source>%1, valid, beyond the threshold</source>
        <translation>%1, gültig, über die Schwelle hinaus</translation>
    </message>
    <message>
        <source>must agree</source>
        <translation>muss zustimmen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ScriptPage</name>
    <message>
        <source>Steps of this part</source>
        <translation>Schritte dieses Teils</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Done by %1, %2, entry %3</source>
        <translation>Getan von %1, %2, Eintrag %3</translation>
    </message>
    <message>
        <source>Left out by an exception, entry %1</source>
        <translation>Durch eine Ausnahme weggelassen, Eintrag %1</translation>
    </message>
    <message>
        <source>Was interrupted: do it again</source>
        <translation>Wurde unterbrochen: noch einmal tun</translation>
    </message>
    <message>
        <source>Can be done now, by %1</source>
        <translation>Kann jetzt getan werden, von %1</translation>
    </message>
    <message>
        <source>May be done now, by %1</source>
        <translation>Darf jetzt getan werden, von %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>This ceremony is closed. Nothing more is recorded in it.</source>
        <translation>Diese Zeremonie ist abgeschlossen. Nichts wird mehr darin aufgezeichnet.</translation>
    </message>
    <message>
        <source>No step can be done now.</source>
        <translation>Kein Schritt ist jetzt möglich.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder belong to no record: left by an interrupted step, and kept.</source>
        <translation>
            <numerusform>%n Datei im Ordner gehört zu keinem Eintrag: von einem unterbrochenen Schritt übrig und aufbewahrt.</numerusform>
            <numerusform>%n Dateien im Ordner gehören zu keinem Eintrag: von einem unterbrochenen Schritt übrig und aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The script of %1</source>
        <translation>Der Ablauf von %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Look at what is open</source>
        <translation>Ansehen, was offen ist</translation>
    </message>
    <message>
        <source>The transcript</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>einen Schritt wählen</translation>
    </message>
    <message>
        <source>Records: nothing on this page.</source>
        <translation>Zeichnet auf dieser Seite nichts auf.</translation>
    </message>
    <message>
        <source>The rail shows the other parts of the script.</source>
        <translation>Die Leiste zeigt die anderen Teile des Ablaufs.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Transcript, close</source>
        <translation>Protokoll, Abschluss</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Everything that this ceremony has to do, in its order. A step whose turn has come can be chosen with the arrows and Return; Alt+S goes to the next one.</source>
        <translation>Alles, was diese Zeremonie zu tun hat, in seiner Reihenfolge. Ein Schritt, der an der Reihe ist, lässt sich mit Pfeilen und Eingabetaste wählen; Alt+S geht zum nächsten.</translation>
    </message>
    <message>
        <source>Each step is written down when it is recorded. Closing the window at any time loses nothing but the step in flight.</source>
        <translation>Jeder Schritt ist festgehalten, wenn er aufgezeichnet ist. Wird das Fenster geschlossen, geht nur der laufende Schritt verloren.</translation>
    </message>
    <message>
        <source>Ctrl+P prints the script for everybody in the room.</source>
        <translation>Ctrl+P druckt den Ablauf für alle im Raum.</translation>
    </message>
    <message>
        <source>Done %1, entry %2</source>
        <translation>Getan %1, Eintrag %2</translation>
    </message>
    <message>
        <source>Look at what was done</source>
        <translation>Ansehen, was getan wurde</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SecretEdit</name>
    <message>
        <source>Ctrl+H shows and hides. Nothing can be copied or pasted here.</source>
        <translation>Ctrl+H zeigt und verbirgt. Hier lässt sich nichts kopieren oder einfügen.</translation>
    </message>
    <message>
        <source>Type it: the clipboard is not locked, and every program can read it.</source>
        <translation>Tippen Sie es: Die Zwischenablage ist nicht geschützt, und jedes Programm kann sie lesen.</translation>
    </message>
    <message>
        <source>Nothing is copied from here.</source>
        <translation>Von hier wird nichts kopiert.</translation>
    </message>
    <message>
        <source>Full: %1 bytes is the most.</source>
        <translation>Voll: höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Ctrl+H hides it.</source>
        <translation>Ctrl+H verbirgt es.</translation>
    </message>
    <message>
        <source>Ctrl+H shows it.</source>
        <translation>Ctrl+H zeigt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SecretWords</name>
    <message>
        <source>Secret words, on screen only</source>
        <translation>Geheime Wörter, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIM</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SendFlow</name>
    <message>
        <source>This file does not fit a code</source>
        <translation>Diese Datei passt in keinen Code</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SendPage</name>
    <message>
        <source>To: who receives it</source>
        <translation>An: wer sie erhält</translation>
    </message>
    <message>
        <source>Code on this screen</source>
        <translation>Code auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>File on a USB stick</source>
        <translation>Datei auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Form of the code</source>
        <translation>Form des Codes</translation>
    </message>
    <message>
        <source>This file is not sent</source>
        <translation>Diese Datei wird nicht gesendet</translation>
    </message>
    <message>
        <source>Name, or leave it empty</source>
        <translation>Name, oder leer lassen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>How densely and fast the code is shown is kept for each name on this machine.</source>
        <translation>Wie dicht und schnell der Code gezeigt wird, merkt sich diese Maschine für jeden Namen.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>UR (ur:bytes)</source>
        <translation>UR (ur:bytes)</translation>
    </message>
    <message>
        <source>UR, own type (ur:x-anchorite)</source>
        <translation>UR, eigener Typ (ur:x-anchorite)</translation>
    </message>
    <message>
        <source>BBQr</source>
        <translation>BBQr</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The file with the settings of earlier partners was not understood (%1). It is left as it is; nothing is kept for anybody until it is repaired or removed.</source>
        <translation>Die Datei mit den Einstellungen früherer Partner wurde nicht verstanden (%1). Sie bleibt, wie sie ist; für niemanden wird etwas gemerkt, bis sie repariert oder entfernt ist.</translation>
    </message>
    <message>
        <source>Plug in and mount a stick.</source>
        <translation>Stecken Sie einen Stick ein und hängen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This stick is mounted read-only.</source>
        <translation>Dieser Stick ist nur lesbar eingehängt.</translation>
    </message>
    <message>
        <source>The file was not written to the stick</source>
        <translation>Die Datei wurde nicht auf den Stick geschrieben</translation>
    </message>
    <message>
        <source>The file on this machine is unchanged. Nothing on the stick was replaced.</source>
        <translation>Die Datei auf dieser Maschine ist unverändert. Auf dem Stick wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>Nothing was shown or written. The file on this machine is unchanged.</source>
        <translation>Nichts wurde gezeigt oder geschrieben. Die Datei auf dieser Maschine ist unverändert.</translation>
    </message>
    <message>
        <source>How this partner reads best could not be kept for the next time. %1</source>
        <translation>Wie dieser Partner am besten liest, ließ sich nicht für das nächste Mal merken. %1</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Choose a file and a stick, then write</source>
        <translation>Eine Datei und einen Stick wählen, dann schreiben</translation>
    </message>
    <message>
        <source>Choose a file, then show its code</source>
        <translation>Eine Datei wählen, dann ihren Code zeigen</translation>
    </message>
    <message>
        <source>Unmount the stick, carry it over</source>
        <translation>Den Stick aushängen, hinübertragen</translation>
    </message>
    <message>
        <source>The other camera reads the code</source>
        <translation>Die andere Kamera liest den Code</translation>
    </message>
    <message>
        <source>choose a file and a stick</source>
        <translation>Datei und Stick wählen</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>eine Datei wählen</translation>
    </message>
    <message>
        <source>Choose file and way</source>
        <translation>Datei und Weg wählen</translation>
    </message>
    <message>
        <source>Carry the stick over</source>
        <translation>Den Stick hinübertragen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Den Code zeigen</translation>
    </message>
    <message>
        <source>Private keys leave by neither way.</source>
        <translation>Private Schlüssel verlassen die Maschine auf keinem der Wege.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Writing. Do not pull the stick out.</source>
        <translation>Wird geschrieben. Ziehen Sie den Stick nicht ab.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Writes new files; replaces none.</source>
        <translation>Schreibt neue Dateien; ersetzt keine.</translation>
    </message>
    <message>
        <source>Writes no file.</source>
        <translation>Schreibt keine Datei.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Auf den Stick schreiben</translation>
    </message>
    <message>
        <source>Alt+F chooses the file, Alt+S shows its code or writes it to the stick. A file can also be dropped here.</source>
        <translation>Alt+F wählt die Datei, Alt+S zeigt ihren Code oder schreibt sie auf den Stick. Eine Datei lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>The envelope names the kind and a file name and carries a SHA-256 against accidents. Nothing in it is secret or signed: whoever sees the code can read the file.</source>
        <translation>Der Umschlag nennt die Art und einen Dateinamen und trägt einen SHA-256 gegen Versehen. Nichts darin ist geheim oder signiert: Wer den Code sieht, kann die Datei lesen.</translation>
    </message>
    <message>
        <source>UR is read by most wallets and by anchorite-cli. The own type keeps other programs from taking it for theirs. BBQr needs every part, UR any that are enough.</source>
        <translation>UR lesen die meisten Wallets und anchorite-cli. Der eigene Typ hindert andere Programme daran, ihn für ihren zu halten. BBQr braucht jeden Teil, UR beliebige, die genügen.</translation>
    </message>
    <message>
        <source>On a stick nothing is replaced: a name that is taken gets -2, -3. The file is synced, read back and compared, and MANIFEST.sha256 is written last.</source>
        <translation>Auf einem Stick wird nichts ersetzt: Ein vergebener Name bekommt -2, -3. Die Datei wird synchronisiert, zurückgelesen und verglichen, und MANIFEST.sha256 wird zuletzt geschrieben.</translation>
    </message>
    <message>
        <source>A cheap stick can answer from its own memory when it is read back. The real check is on the other side.</source>
        <translation>Ein billiger Stick kann beim Zurücklesen aus seinem eigenen Speicher antworten. Die wirkliche Prüfung ist auf der anderen Seite.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SettingsPage</name>
    <message>
        <source>Your settings could not be used</source>
        <translation>Ihre Einstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast draws with lines only, without tints.</source>
        <translation>Hoher Kontrast zeichnet nur mit Linien, ohne Tönungen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienung</translation>
    </message>
    <message>
        <source>Holds at the next start, as far as the smallest window still fits on the screen.</source>
        <translation>Gilt ab dem nächsten Start, soweit das kleinste Fenster noch auf den Bildschirm passt.</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds at the next start. Transcripts, codes and files stay English.</source>
        <translation>Gilt ab dem nächsten Start. Protokolle, Codes und Dateien bleiben englisch.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Less: codes of several parts stand still until you start them; no cursor blinks.</source>
        <translation>Weniger: Codes aus mehreren Teilen stehen still, bis Sie sie starten; kein Cursor blinkt.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Vorführansicht</translation>
    </message>
    <message>
        <source>How many words F11 shows at once when it opens.</source>
        <translation>Wie viele Wörter F11 zugleich zeigt, wenn sie sich öffnet.</translation>
    </message>
    <message>
        <source>4, larger</source>
        <translation>4, größer</translation>
    </message>
    <message>
        <source>8 words</source>
        <translation>8 Wörter</translation>
    </message>
    <message>
        <source>Camera resolution</source>
        <translation>Kameraauflösung</translation>
    </message>
    <message>
        <source>Asked for first. More lines read smaller codes, and take longer.</source>
        <translation>Wird zuerst verlangt. Mehr Zeilen lesen kleinere Codes und dauern länger.</translation>
    </message>
    <message>
        <source>480 lines</source>
        <translation>480 Zeilen</translation>
    </message>
    <message>
        <source>720 lines</source>
        <translation>720 Zeilen</translation>
    </message>
    <message>
        <source>1080 lines</source>
        <translation>1080 Zeilen</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>What is read is never mirrored.</source>
        <translation>Was gelesen wird, ist nie gespiegelt.</translation>
    </message>
    <message>
        <source>As the camera sees it</source>
        <translation>Wie die Kamera es sieht</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Secrets on screen</source>
        <translation>Geheimes auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Covered after this time without a key.</source>
        <translation>Wird nach dieser Zeit ohne Taste verdeckt.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>120 s</source>
        <translation>120 s</translation>
    </message>
    <message>
        <source>300 s</source>
        <translation>300 s</translation>
    </message>
    <message>
        <source>Your settings were not saved</source>
        <translation>Ihre Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>What you chose holds until this window closes. The file is as it was.</source>
        <translation>Was Sie gewählt haben, gilt, bis sich dieses Fenster schließt. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. The file that was there before is kept as %1.</source>
        <translation>Gespeichert. Die Datei, die vorher da war, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Choose with the arrow keys; each choice is saved at once</source>
        <translation>Mit den Pfeiltasten wählen; jede Wahl wird sofort gespeichert</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Zurück zur ersten Seite</translation>
    </message>
    <message>
        <source>Arrow keys choose; saved at once</source>
        <translation>Pfeile wählen; sofort gespeichert</translation>
    </message>
    <message>
        <source>Records: nothing. The choices are in settings.json, for this person on this machine.</source>
        <translation>Zeichnet nichts auf. Die Wahl steht in settings.json, für diese Person auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tab goes from row to row, the arrow keys choose within a row. A choice holds and is saved at once; size and language hold at the next start.</source>
        <translation>Tab geht von Zeile zu Zeile, die Pfeiltasten wählen in einer Zeile. Eine Wahl gilt sofort und ist gespeichert; Größe und Sprache gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>No setting removes a gate, a check or a warning. What must be typed, read back or confirmed is the same for everybody.</source>
        <translation>Keine Einstellung entfernt eine Schranke, eine Prüfung oder eine Warnung. Was getippt, gegengelesen oder bestätigt werden muss, ist für alle gleich.</translation>
    </message>
    <message>
        <source>The mouse wheel never changes a choice, a number or a date in this window, whatever is set.</source>
        <translation>Das Mausrad ändert in diesem Fenster nie eine Wahl, eine Zahl oder ein Datum, was immer eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SignFlow</name>
    <message>
        <source>This is another person&apos;s key</source>
        <translation>Dies ist der Schlüssel einer anderen Person</translation>
    </message>
    <message>
        <source>The key is %1&apos;s, and %2 is to sign</source>
        <translation>Der Schlüssel gehört %1, und %2 soll signieren</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SignPage</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>Den Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Key %1, %2</source>
        <translation>Schlüssel %1, %2</translation>
    </message>
    <message>
        <source>You are about to add one signature to %1</source>
        <translation>Sie sind dabei, %1 eine Signatur hinzuzufügen</translation>
    </message>
    <message>
        <source>A signature cannot be taken back.</source>
        <translation>Eine Signatur lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Read back six words</source>
        <translation>Sechs Wörter gegenlesen</translation>
    </message>
    <message>
        <source>Read back six words of %1</source>
        <translation>Sechs Wörter von %1 gegenlesen</translation>
    </message>
    <message>
        <source>Take them from your own card. The grid has the rows and numbers of the sheet.</source>
        <translation>Nehmen Sie sie von Ihrer eigenen Karte. Das Raster hat die Reihen und Nummern des Blattes.</translation>
    </message>
    <message>
        <source>The grid has the rows and numbers of the printed sheet.</source>
        <translation>Das Raster hat die Reihen und Nummern des gedruckten Blattes.</translation>
    </message>
    <message>
        <source>Nothing was signed. Check that sheet and machine show %1; if they do, stop and call the administrator.</source>
        <translation>Nichts wurde signiert. Prüfen Sie, ob Blatt und Maschine %1 zeigen; wenn ja, halten Sie an und rufen Sie den Administrator.</translation>
    </message>
    <message>
        <source>Passphrase opens after six words match</source>
        <translation>Passphrase öffnet sich, wenn sechs Wörter stimmen</translation>
    </message>
    <message>
        <source>Unlocking the key and signing</source>
        <translation>Der Schlüssel wird geöffnet, dann wird signiert</translation>
    </message>
    <message>
        <source>Wrong passphrase. Nothing was signed. Try again in %1 s</source>
        <translation>Falsche Passphrase. Nichts wurde signiert. Neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Wrong passphrase. Type it again</source>
        <translation>Falsche Passphrase. Tippen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>Signing opens when the words match and the passphrase is typed.</source>
        <translation>Signieren öffnet sich mit den Wörtern und der Passphrase.</translation>
    </message>
    <message>
        <source>Not recorded: the passphrase.</source>
        <translation>Nicht aufgezeichnet: die Passphrase.</translation>
    </message>
    <message>
        <source>Signing opens when the passphrase is typed.</source>
        <translation>Signieren öffnet sich, wenn die Passphrase getippt ist.</translation>
    </message>
    <message>
        <source>Send the signature</source>
        <translation>Die Signatur senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>%1 signieren</translation>
    </message>
    <message>
        <source>Sign %1 as %2</source>
        <translation>%1 signieren als %2</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>%1 signiert</translation>
    </message>
    <message>
        <source>%1 sends the signature</source>
        <translation>%1 sendet die Signatur</translation>
    </message>
    <message>
        <source>The signature is recorded</source>
        <translation>Die Signatur wird aufgezeichnet</translation>
    </message>
    <message>
        <source>%1, key holder</source>
        <translation>%1, Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Read what the signature counts for</source>
        <translation>Lesen, wofür die Signatur zählt</translation>
    </message>
    <message>
        <source>Type the passphrase, then sign with Alt+S</source>
        <translation>Die Passphrase tippen, dann mit Alt+S signieren</translation>
    </message>
    <message>
        <source>Type the words from the printed sheet or the other screen</source>
        <translation>Die Wörter vom Blatt oder vom anderen Bildschirm tippen</translation>
    </message>
    <message>
        <source>read what it counts for</source>
        <translation>lesen, wofür sie zählt</translation>
    </message>
    <message>
        <source>type the passphrase, then Alt+S</source>
        <translation>Passphrase, dann Alt+S</translation>
    </message>
    <message>
        <source>type the words from the sheet</source>
        <translation>Wörter vom Blatt tippen</translation>
    </message>
    <message>
        <source>Records: signature, time, key, read-back result.</source>
        <translation>Aufgezeichnet: Signatur, Zeit, Schlüssel, Gegenlesen.</translation>
    </message>
    <message>
        <source>Take the six words from the printed sheet or from the other machine, not from here: this machine hides its own until you are done. The grid has the rows and numbers of the sheet.</source>
        <translation>Nehmen Sie die sechs Wörter vom gedruckten Blatt oder von der anderen Maschine, nicht von hier: Diese Maschine verbirgt ihre eigenen, bis Sie fertig sind. Das Raster hat die Reihen und Nummern des Blattes.</translation>
    </message>
    <message>
        <source>A word is judged when you leave its field with Tab or Return. Words that were right stay right. Three wrong answers set the request aside at this key, also after a restart.</source>
        <translation>Ein Wort wird beurteilt, wenn Sie sein Feld mit Tab oder Eingabe verlassen. Richtige Wörter bleiben richtig. Drei falsche Antworten legen die Anfrage bei diesem Schlüssel beiseite, auch über einen Neustart hinaus.</translation>
    </message>
    <message>
        <source>The passphrase opens after the words. A wrong one can be typed again, after a short wait.</source>
        <translation>Die Passphrase öffnet sich nach den Wörtern. Eine falsche lässt sich nach kurzem Warten noch einmal tippen.</translation>
    </message>
    <message>
        <source>Alt+S signs, or Space on the button; Return never does. The key is open for one signature only and then wiped.</source>
        <translation>Alt+S signiert, oder die Leertaste auf dem Knopf; die Eingabetaste nie. Der Schlüssel ist nur für eine Signatur offen und wird dann gelöscht.</translation>
    </message>
    <message>
        <source>payload words</source>
        <translation>Payload-Wörter</translation>
    </message>
    <message>
        <source>The wrong answer could not be kept beside the key</source>
        <translation>Die falsche Antwort ließ sich nicht neben dem Schlüssel festhalten</translation>
    </message>
    <message>
        <source>Nothing was signed. It counts as long as this program runs.</source>
        <translation>Nichts wurde signiert. Sie zählt, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Make the medium of the key writable, or count the wrong answers on paper.</source>
        <translation>Machen Sie den Datenträger des Schlüssels beschreibbar, oder zählen Sie die falschen Antworten auf Papier.</translation>
    </message>
    <message>
        <source>Beside the key: version and digest of what was signed.</source>
        <translation>Neben dem Schlüssel: Version und Digest des Signierten.</translation>
    </message>
    <message>
        <source>Records: the exception, signature, time, key, read-back result.</source>
        <translation>Aufgezeichnet: Ausnahme, Signatur, Zeit, Schlüssel, Gegenlesen.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SignersTable</name>
    <message>
        <source>signed</source>
        <translation>hat signiert</translation>
    </message>
    <message>
        <source>can sign</source>
        <translation>kann signieren</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>kann nicht zählen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1 root %2   any %3 of %4</source>
        <translation>%1 Root %2   %3 beliebige von %4</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>Signatures needed</source>
        <translation>Nötige Signaturen</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StartPage</name>
    <message>
        <source>This is no key file</source>
        <translation>Dies ist keine Schlüsseldatei</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>The root of this ceremony</source>
        <translation>Die Root dieser Zeremonie</translation>
    </message>
    <message>
        <source>Camera, images or USB</source>
        <translation>Kamera, Bilder oder USB</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Request to sign</source>
        <translation>Anfrage zum Signieren</translation>
    </message>
    <message>
        <source>Reading and checking the file</source>
        <translation>Die Datei wird gelesen und geprüft</translation>
    </message>
    <message>
        <source>None yet. Open or drop a file, or receive it.</source>
        <translation>Noch keine. Öffnen oder ablegen Sie eine Datei, oder empfangen Sie sie.</translation>
    </message>
    <message>
        <source>An .anch file with a request, a root.json, or what other tools send for signing.</source>
        <translation>Eine .anch-Datei mit einer Anfrage, eine root.json oder was andere Werkzeuge zum Signieren senden.</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>Root %1, %2</source>
        <translation>Root %1, %2</translation>
    </message>
    <message>
        <source>From %1, with %2</source>
        <translation>Von %1, mit %2</translation>
    </message>
    <message>
        <source>earlier root</source>
        <translation>früheren Root</translation>
    </message>
    <message>
        <source>earlier roots</source>
        <translation>früheren Roots</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sie sagt: %1</translation>
    </message>
    <message>
        <source>Nothing of this is believed yet.</source>
        <translation>Nichts davon wird bisher geglaubt.</translation>
    </message>
    <message>
        <source>If a root must be trusted for the first time, take your card and choose Trust a first root: its words are read back.</source>
        <translation>Muss einer Root zum ersten Mal vertraut werden, nehmen Sie Ihre Karte und wählen Sie Erster Root vertrauen: Ihre Wörter werden gegengelesen.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Sign a request</source>
        <translation>Eine Anfrage signieren</translation>
    </message>
    <message>
        <source>You, the key holder</source>
        <translation>Sie, der Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Choose your key</source>
        <translation>Ihren Schlüssel wählen</translation>
    </message>
    <message>
        <source>Choose the request and your key</source>
        <translation>Die Anfrage und Ihren Schlüssel wählen</translation>
    </message>
    <message>
        <source>You review what it changes</source>
        <translation>Sie prüfen, was sie ändert</translation>
    </message>
    <message>
        <source>choose your key</source>
        <translation>Ihren Schlüssel wählen</translation>
    </message>
    <message>
        <source>choose request and key</source>
        <translation>Anfrage und Schlüssel wählen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read back, sign</source>
        <translation>Gegenlesen, signieren</translation>
    </message>
    <message>
        <source>Send signature</source>
        <translation>Signatur senden</translation>
    </message>
    <message>
        <source>Verifying the earlier roots from the key&apos;s pin.</source>
        <translation>Die früheren Roots werden ab dem Pin des Schlüssels geprüft.</translation>
    </message>
    <message>
        <source>The key stays locked.</source>
        <translation>Der Schlüssel bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Review opens when request and key are chosen.</source>
        <translation>Prüfen öffnet sich, wenn Anfrage und Schlüssel gewählt sind.</translation>
    </message>
    <message>
        <source>Records: nothing.</source>
        <translation>Zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Trust a first root</source>
        <translation>Erster Root vertrauen</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A request is a file or a row of codes that an administrator made. A bare root.json is a request too.</source>
        <translation>Eine Anfrage ist eine Datei oder eine Reihe von Codes, die ein Administrator erstellt hat. Auch eine bloße root.json ist eine Anfrage.</translation>
    </message>
    <message>
        <source>Your key lies in a key file; beside it lies its pin, which names the root that it trusts. Nothing that comes with a request can change that.</source>
        <translation>Ihr Schlüssel liegt in einer Schlüsseldatei; daneben liegt sein Pin, der die Root nennt, der er vertraut. Nichts, was mit einer Anfrage kommt, kann das ändern.</translation>
    </message>
    <message>
        <source>The key stays locked until you have reviewed every change and read back six words.</source>
        <translation>Der Schlüssel bleibt gesperrt, bis Sie jede Änderung geprüft und sechs Wörter gegengelesen haben.</translation>
    </message>
    <message>
        <source>Repository that this key is for, from your card</source>
        <translation>Repository dieses Schlüssels, von Ihrer Karte</translation>
    </message>
    <message>
        <source>Repository that this key is for</source>
        <translation>Repository dieses Schlüssels</translation>
    </message>
    <message>
        <source>The key signs for no other repository afterwards. Left empty, it is bound to none.</source>
        <translation>Danach signiert der Schlüssel für kein anderes Repository. Bleibt es leer, ist er an keines gebunden.</translation>
    </message>
    <message>
        <source>The request that was chosen before is still chosen.</source>
        <translation>Die zuvor gewählte Anfrage ist noch gewählt.</translation>
    </message>
    <message>
        <source>%1 is no request that can be signed</source>
        <translation>%1 ist keine Anfrage, die sich signieren lässt</translation>
    </message>
    <message>
        <source>Once more, after it was set aside</source>
        <translation>Noch einmal, nachdem es beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>What was the cause</source>
        <translation>Was die Ursache war</translation>
    </message>
    <message>
        <source>Call the administrator. When the cause is known, two people write it below, and it can be reviewed again.</source>
        <translation>Rufen Sie den Administrator. Ist die Ursache bekannt, schreiben zwei Personen sie unten hin, und es kann wieder geprüft werden.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>In a ceremony the record keeps it; elsewhere nothing does but paper.</source>
        <translation>In einer Zeremonie steht es in der Aufzeichnung; anderswo nur auf Papier.</translation>
    </message>
    <message>
        <source>Records: that it is tried again, why, and the initials.</source>
        <translation>Aufgezeichnet wird: der neue Versuch, der Grund, die Initialen.</translation>
    </message>
    <message>
        <source>You and the administrator</source>
        <translation>Sie und der Administrator</translation>
    </message>
    <message>
        <source>Write the cause, and your initials</source>
        <translation>Die Ursache aufschreiben, mit Ihren Initialen</translation>
    </message>
    <message>
        <source>write the cause, and your initials</source>
        <translation>Ursache aufschreiben, mit Initialen</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StatementPanel</name>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Sign the chain head</source>
        <translation>Den Kettenkopf signieren</translation>
    </message>
    <message>
        <source>Holders who are here sign the chain head</source>
        <translation>Inhaber, die hier sind, signieren den Kettenkopf</translation>
    </message>
    <message>
        <source>A signed head cannot be rewritten later by whoever holds this disk. One holder after the other; the key is locked again at once.</source>
        <translation>Ein signierter Kopf lässt sich später nicht von dem umschreiben, der diese Platte hat. Ein Inhaber nach dem anderen; der Schlüssel ist sofort wieder gesperrt.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Eine Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Signiert von: %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StatusStrip</name>
    <message>
        <source>Anchorite</source>
        <translation>Anchorite</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Maschine %1</translation>
    </message>
    <message>
        <source>%1 by this machine&apos;s clock</source>
        <translation>%1 nach der Uhr dieser Maschine</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StepFacts</name>
    <message>
        <source>What this step rests on</source>
        <translation>Worauf dieser Schritt beruht</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StepFields</name>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Initials of the witness, typed by the witness</source>
        <translation>Kürzel des Zeugen, vom Zeugen getippt</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Missing: who is here.</source>
        <translation>Es fehlt: wer hier ist.</translation>
    </message>
    <message>
        <source>Missing: a thing with its certificate.</source>
        <translation>Es fehlt: ein Gegenstand mit seiner Bescheinigung.</translation>
    </message>
    <message>
        <source>Missing: the folder.</source>
        <translation>Es fehlt: der Ordner.</translation>
    </message>
    <message>
        <source>Missing: the initials of the witness.</source>
        <translation>Es fehlt: das Kürzel des Zeugen.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StepPage</name>
    <message>
        <source>Read aloud</source>
        <translation>Laut lesen</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>Missing: the exception with two people&apos;s initials.</source>
        <translation>Es fehlt: die Ausnahme mit den Kürzeln zweier Personen.</translation>
    </message>
    <message>
        <source>Missing: the words that are read back.</source>
        <translation>Es fehlt: die gegengelesenen Wörter.</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Diesen Schritt weglassen</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Das Bündel schreiben</translation>
    </message>
    <message>
        <source>Play the client</source>
        <translation>Den Client spielen</translation>
    </message>
    <message>
        <source>Record with this exception</source>
        <translation>Mit dieser Ausnahme aufzeichnen</translation>
    </message>
    <message>
        <source>Record this step</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>The step “%1” would be left out.</source>
        <translation>Der Schritt „%1“ würde weggelassen.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Das Blatt drucken</translation>
    </message>
    <message>
        <source>Records: %1.</source>
        <translation>Aufgezeichnet: %1.</translation>
    </message>
    <message>
        <source>This is one step of the printed script. Nothing is written down before you record it.</source>
        <translation>Dies ist ein Schritt des gedruckten Ablaufs. Nichts wird festgehalten, bevor Sie es aufzeichnen.</translation>
    </message>
    <message>
        <source>What is checked: %1.</source>
        <translation>Was geprüft wird: %1.</translation>
    </message>
    <message>
        <source>What leaves the machine: %1.</source>
        <translation>Was die Maschine verlässt: %1.</translation>
    </message>
    <message>
        <source>Leave out writes an exception with the reason and two people&apos;s initials. Esc goes back to the script; what you have typed here is not kept.</source>
        <translation>Weglassen schreibt eine Ausnahme mit dem Grund und den Kürzeln zweier Personen. Esc führt zurück zum Ablauf; was Sie hier getippt haben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Mend it, or write the exception below: a reason and the initials of two people.</source>
        <translation>Beheben Sie es, oder schreiben Sie unten die Ausnahme: einen Grund und die Kürzel zweier Personen.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StepRail</name>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4. %5</source>
        <translation>Schritt %1 von %2, %3: %4. %5</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StepRules</name>
    <message>
        <source>In the script</source>
        <translation>Im Ablauf</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StickSide</name>
    <message>
        <source>Files on the stick</source>
        <translation>Dateien auf dem Stick</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Files that this program knows by name</source>
        <translation>Dateien, die dieses Programm am Namen kennt</translation>
    </message>
    <message>
        <source>The stick cannot be looked at: %1</source>
        <translation>Der Stick ist nicht einsehbar: %1</translation>
    </message>
    <message>
        <source>No file with a known name.</source>
        <translation>Keine Datei mit bekanntem Namen.</translation>
    </message>
    <message>
        <source>%1 left alone.</source>
        <translation>%1 nicht angerührt.</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>andere Datei</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>andere Dateien</translation>
    </message>
    <message>
        <source>There are programs or hidden files on this stick. They are left alone; ask where the stick comes from.</source>
        <translation>Auf diesem Stick sind Programme oder versteckte Dateien. Sie werden nicht angerührt; fragen Sie, woher der Stick kommt.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::StopPage</name>
    <message>
        <source>This request can no longer be signed here, also after a restart. The administrator may reopen it with a reason.</source>
        <translation>Diese Anfrage lässt sich hier nicht mehr signieren, auch nicht nach einem Neustart. Der Administrator kann sie mit einem Grund wieder öffnen.</translation>
    </message>
    <message>
        <source>Nothing was signed. Your key stayed locked. The root that it trusts is untouched.</source>
        <translation>Nichts wurde signiert. Ihr Schlüssel blieb gesperrt. Die Root, der er vertraut, ist unberührt.</translation>
    </message>
    <message>
        <source>Stop, tell the administrator by voice, and keep the request as evidence.</source>
        <translation>Halten Sie an, sagen Sie es dem Administrator mündlich und bewahren Sie die Anfrage als Beweis auf.</translation>
    </message>
    <message>
        <source>Root %1 and root %2 give key %3 of %4 different contents. Honest tools never do.</source>
        <translation>Root %1 und Root %2 geben dem Schlüssel %3 von %4 verschiedene Inhalte. Ehrliche Werkzeuge tun das nie.</translation>
    </message>
    <message>
        <source>This request replaces a key but keeps its name</source>
        <translation>Diese Anfrage ersetzt einen Schlüssel, behält aber seinen Namen</translation>
    </message>
    <message>
        <source>Root %1, trusted: contents under this name</source>
        <translation>Root %1, vertraut: Inhalt unter diesem Namen</translation>
    </message>
    <message>
        <source>Root %1, asked for: contents under the same name</source>
        <translation>Root %1, angefragt: Inhalt unter demselben Namen</translation>
    </message>
    <message>
        <source>Review stopped</source>
        <translation>Prüfung angehalten</translation>
    </message>
    <message>
        <source>Read-back stopped</source>
        <translation>Gegenlesen angehalten</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1, key holder</source>
        <translation>%1, Schlüsselinhaber</translation>
    </message>
    <message>
        <source>Do not sign. Call the administrator</source>
        <translation>Nicht signieren. Den Administrator rufen</translation>
    </message>
    <message>
        <source>The administrator decides</source>
        <translation>Der Administrator entscheidet</translation>
    </message>
    <message>
        <source>do not sign, call the administrator</source>
        <translation>Administrator rufen</translation>
    </message>
    <message>
        <source>Records: the request, its digest, and this refusal.</source>
        <translation>Aufgezeichnet werden die Anfrage, ihr Digest und diese Ablehnung.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send a refusal</source>
        <translation>Ablehnung senden</translation>
    </message>
    <message>
        <source>Quarantine request</source>
        <translation>Anfrage in Quarantäne</translation>
    </message>
    <message>
        <source>Nothing that is found here can be signed away: there is no override on this page.</source>
        <translation>Nichts, was hier gefunden wird, lässt sich wegsignieren: Auf dieser Seite gibt es kein Übergehen.</translation>
    </message>
    <message>
        <source>Keep the file of the request. It is evidence.</source>
        <translation>Bewahren Sie die Datei der Anfrage auf. Sie ist ein Beweis.</translation>
    </message>
    <message>
        <source>This request can no longer be reviewed or signed here. Quarantine sets it aside at this key.</source>
        <translation>Diese Anfrage lässt sich hier nicht mehr prüfen oder signieren. Die Quarantäne legt sie an diesem Schlüssel beiseite.</translation>
    </message>
    <message>
        <source>Setting it aside.</source>
        <translation>Sie wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Quarantine keeps the digest of the request beside the key, so that it is refused here from now on. A refusal can be sent back then.</source>
        <translation>Die Quarantäne hält den Digest der Anfrage neben dem Schlüssel fest, so dass sie hier von nun an abgelehnt wird. Danach kann eine Ablehnung zurückgeschickt werden.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::TranscriptDrawer</name>
    <message>
        <source>Transcript</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The first eight words of the record&apos;s head</source>
        <translation>Die ersten acht Wörter vom Kopf der Aufzeichnung</translation>
    </message>
    <message>
        <source>Only records with these words</source>
        <translation>Nur Einträge mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Show only records that contain</source>
        <translation>Nur Einträge zeigen, die dies enthalten</translation>
    </message>
    <message>
        <source>Records, the newest at the end</source>
        <translation>Einträge, der neueste am Ende</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Die Aufzeichnung drucken</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>The record, %1</source>
        <translation>Die Aufzeichnung, %1</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Head: %1
      %2</source>
        <translation>Kopf: %1
      %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::TranscriptPage</name>
    <message>
        <source>Records, the newest at the end</source>
        <translation>Einträge, der neueste am Ende</translation>
    </message>
    <message>
        <source>Who remarks</source>
        <translation>Wer bemerkt</translation>
    </message>
    <message>
        <source>Only records with these words</source>
        <translation>Nur Einträge mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Show only records that contain</source>
        <translation>Nur Einträge zeigen, die dies enthalten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>A remark, as it will be recorded</source>
        <translation>Eine Bemerkung, wie sie aufgezeichnet wird</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Kein Schritt ist offen.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>Offen: %1.</translation>
    </message>
    <message>
        <source>Exception, entry %1: %2</source>
        <translation>Ausnahme, Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Closed with entry %1. These are the words of the record:</source>
        <translation>Abgeschlossen mit Eintrag %1. Dies sind die Wörter der Aufzeichnung:</translation>
    </message>
    <message>
        <source>These steps would stay open: %1.</source>
        <translation>Diese Schritte blieben offen: %1.</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>Missing: the exception with two people&apos;s initials.</source>
        <translation>Es fehlt: die Ausnahme mit den Kürzeln zweier Personen.</translation>
    </message>
    <message>
        <source>Transcript and close</source>
        <translation>Protokoll und Abschluss</translation>
    </message>
    <message>
        <source>Print, and sign on paper</source>
        <translation>Drucken und auf Papier unterschreiben</translation>
    </message>
    <message>
        <source>Read the record, then close</source>
        <translation>Die Aufzeichnung lesen, dann abschließen</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The ceremony is closed</source>
        <translation>Die Zeremonie ist abgeschlossen</translation>
    </message>
    <message>
        <source>The words of the record</source>
        <translation>Die Wörter der Aufzeichnung</translation>
    </message>
    <message>
        <source>Nothing more is recorded.</source>
        <translation>Nichts wird mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>Records: each remark, and the close.</source>
        <translation>Aufgezeichnet: Bemerkungen, Abschluss.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>Close ceremony</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Every entry names the one before by its digest: nothing is taken out or changed unseen.</source>
        <translation>Jeder Eintrag nennt den davor mit dessen Digest: Nichts wird ungesehen entfernt oder geändert.</translation>
    </message>
    <message>
        <source>A remark is written down as typed, by the administrator or a witness. After the close nothing more can be added.</source>
        <translation>Eine Bemerkung wird festgehalten, wie getippt, vom Administrator oder einem Zeugen. Nach dem Abschluss lässt sich nichts mehr anfügen.</translation>
    </message>
    <message>
        <source>With steps still open, closing needs an exception with two people&apos;s initials.</source>
        <translation>Solange Schritte offen sind, braucht der Abschluss eine Ausnahme mit den Kürzeln zweier Personen.</translation>
    </message>
    <message>
        <source>words of the record</source>
        <translation>Wörter der Aufzeichnung</translation>
    </message>
    <message>
        <source>Plan the next one</source>
        <translation>Die nächste planen</translation>
    </message>
    <message>
        <source>Attestation letter</source>
        <translation>Bescheinigung</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::VerdictPanel</name>
    <message>
        <source>%1 root %2 (%3 of %4)</source>
        <translation>%1 Root %2 (%3 von %4)</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neue</translation>
    </message>
    <message>
        <source>This signature counts towards nothing</source>
        <translation>Diese Signatur zählt für nichts</translation>
    </message>
    <message>
        <source>This key is not a root key of the old or the new version. No harm was done. Choose another key.</source>
        <translation>Dieser Schlüssel ist kein Root-Schlüssel der alten oder der neuen Version. Es entstand kein Schaden. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Signature is valid and counts towards: %1</source>
        <translation>Die Signatur ist gültig und zählt für: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The key was wiped after this one signature.</source>
        <translation>Der Schlüssel wurde nach dieser einen Signatur gelöscht.</translation>
    </message>
    <message>
        <source>The key&apos;s pin could not be written</source>
        <translation>Der Pin des Schlüssels ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 Write the words below on the holder&apos;s card.</source>
        <translation>%1 Schreiben Sie die Wörter unten auf die Karte des Inhabers.</translation>
    </message>
    <message>
        <source>The signature was made, but not recorded</source>
        <translation>Die Signatur entstand, wurde aber nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Payload words of %1</source>
        <translation>Payload-Wörter von %1</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::VolumeList</name>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>mounted so that programs on it could run</source>
        <translation>so eingehängt, dass Programme darauf laufen könnten</translation>
    </message>
    <message>
        <source>Removable volumes</source>
        <translation>Entfernbare Datenträger</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No removable volume is mounted. Plug the stick in and mount it; it appears here by itself.</source>
        <translation>Kein entfernbarer Datenträger ist eingehängt. Stecken Sie den Stick ein und hängen Sie ihn ein; er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Only removable volumes are listed. Names are what the stick says of itself.</source>
        <translation>Nur entfernbare Datenträger sind aufgeführt. Namen sind, was der Stick von sich selbst sagt.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::Window</name>
    <message>
        <source>Anchorite</source>
        <translation>Anchorite</translation>
    </message>
    <message>
        <source>%1 - Anchorite</source>
        <translation>%1 - Anchorite</translation>
    </message>
    <message>
        <source>Anchorite closes</source>
        <translation>Anchorite schließt</translation>
    </message>
    <message>
        <source>What was handed in is being written. The window closes after that.</source>
        <translation>Was übergeben wurde, wird gerade geschrieben. Danach schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>Network sockets not refused</source>
        <translation>Netzwerk-Sockets nicht verweigert</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::WordCell</name>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stimmt nicht</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::WordsGrid</name>
    <message>
        <source>The 32 words of the payload</source>
        <translation>Die 32 Wörter der Payload</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::WordsPart</name>
    <message>
        <source>Who reads the words back</source>
        <translation>Wer die Wörter gegenliest</translation>
    </message>
    <message>
        <source>The holder writes these words on the key card, or prints it with Ctrl+P. They are public: they name this key wherever it is listed.</source>
        <translation>Der Inhaber schreibt diese Wörter auf die Schlüsselkarte oder druckt sie mit Ctrl+P. Sie sind öffentlich: Sie benennen diesen Schlüssel überall, wo er aufgeführt ist.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Read back six words</source>
        <translation>Sechs Wörter gegenlesen</translation>
    </message>
    <message>
        <source>From the holder&apos;s card; the grid has its rows and numbers.</source>
        <translation>Von der Karte des Inhabers; das Raster hat deren Reihen und Nummern.</translation>
    </message>
    <message>
        <source>Compare the card with the words once more. Nothing was recorded.</source>
        <translation>Vergleichen Sie die Karte noch einmal mit den Wörtern. Nichts wurde aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>anchorite::ui::WrittenPanel</name>
    <message>
        <source>File check (SHA-256 of the file on the stick; not payload words)</source>
        <translation>Dateiprüfung (SHA-256 der Datei auf dem Stick; keine Payload-Wörter)</translation>
    </message>
    <message>
        <source>File check of the written file</source>
        <translation>Dateiprüfung der geschriebenen Datei</translation>
    </message>
    <message>
        <source>Command that unmounts the stick</source>
        <translation>Befehl, der den Stick aushängt</translation>
    </message>
    <message>
        <source>Written %1, %2</source>
        <translation>Geschrieben: %1, %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 on %2, synced and read back; MANIFEST.sha256 names it.</source>
        <translation>%1 auf %2, synchronisiert und zurückgelesen; MANIFEST.sha256 nennt sie.</translation>
    </message>
    <message>
        <source>Remove the stick only after &apos;Safe to remove&apos; stands here. First let go of it:</source>
        <translation>Ziehen Sie den Stick erst ab, wenn hier „Sicher zu entfernen“ steht. Lassen Sie ihn zuerst los:</translation>
    </message>
    <message>
        <source>Safe to remove: nothing is mounted there any more.</source>
        <translation>Sicher zu entfernen: Dort ist nichts mehr eingehängt.</translation>
    </message>
</context>
</TS>
