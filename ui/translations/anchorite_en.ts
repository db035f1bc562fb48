<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>anchorite::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%1 needs care</source>
        <translation>
            <numerusform>%1 needs care</numerusform>
            <numerusform>%1 need care</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorite::ui::ScriptPage</name>
    <message numerus="yes">
        <source>%n file(s) in the folder belong to no record: left by an interrupted step, and kept.</source>
        <translation>
            <numerusform>%n file in the folder belongs to no record: left by an interrupted step, and kept.</numerusform>
            <numerusform>%n files in the folder belong to no record: left by an interrupted step, and kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorite::ui::SecretEdit</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
