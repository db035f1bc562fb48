#include "ceremony/audit/html.h"

namespace anchorite::audit {

namespace {

constexpr std::string_view rulesOfTheSheet = R"css(
:root{color-scheme:light dark;--bg:#F6F4EF;--surface:#FFFFFF;--sunken:#EBE8E1;--text:#1A1B1E;--secondary:#4F535B;
--border:#827C70;--hairline:#D8D3C8;--action:#123F8F;--action-tint:#E6ECF7;--verified:#006F66;--verified-tint:#E0F1ED;
--careful:#875900;--careful-tint:#FBF0D4;--stop:#A8102F;--stop-tint:#FBE8E9;--waiting:#5A5D66;
--strip:#22262D;--strip-text:#F4F2EC;--strip-secondary:#B9BAB8}
@media (prefers-color-scheme:dark){:root{--bg:#15171B;--surface:#1E2126;--sunken:#0F1114;--text:#F2F0EB;--secondary:#BAB9B4;
--border:#85847F;--hairline:#363941;--action:#8FB4F0;--action-tint:#1D2B45;--verified:#4FDDB8;--verified-tint:#12302A;
--careful:#F4C542;--careful-tint:#372D0F;--stop:#FF7A70;--stop-tint:#431C1E;--waiting:#A9ACB3;
--strip:#0A0B0D;--strip-text:#F2F0EB;--strip-secondary:#BAB9B4}}
*{box-sizing:border-box}
html{background:var(--bg)}
body{margin:0;background:var(--bg);color:var(--text);font:16px/22px Inter,"DejaVu Sans","Segoe UI",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:1048px;margin:0 auto;padding:24px}
.strip{background:var(--strip);color:var(--strip-text)}
.strip div{max-width:1048px;margin:0 auto;padding:10px 24px;display:flex;gap:8px 24px;align-items:center;flex-wrap:wrap;font-size:14px;line-height:24px}
.strip b{font-weight:600;display:flex;align-items:center;gap:8px}
.strip span{color:var(--strip-secondary)}
.strip .push{margin-left:auto;font-family:"DejaVu Sans Mono",monospace}
h1{font-size:28px;line-height:34px;font-weight:600;margin:0 0 8px;overflow-wrap:anywhere}
h2{font-size:20px;line-height:26px;font-weight:600;margin:40px 0 12px}
h3{font-size:20px;line-height:26px;font-weight:600;margin:0;overflow-wrap:anywhere}
h4{font-size:14px;line-height:20px;font-weight:600;margin:16px 0 4px}
p{margin:0 0 8px;max-width:80ch}
.quiet-text{color:var(--secondary);font-size:14px;line-height:20px}
.mono,code{font-family:"DejaVu Sans Mono",ui-monospace,monospace;font-size:14px;line-height:20px;overflow-wrap:anywhere}
.nobreak{white-space:nowrap}
.symbols{position:absolute}
.mark{width:22px;height:22px;flex:none;vertical-align:-5px}
.ok{color:var(--verified)}.stop{color:var(--stop)}.careful{color:var(--careful)}.quiet{color:var(--waiting)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.verdict{display:flex;gap:12px;align-items:center;font-size:20px;line-height:26px;font-weight:600;margin:16px 0;padding:12px 16px;border-left:4px solid;background:var(--surface);max-width:none;overflow-wrap:anywhere}
.verdict .mark{width:32px;height:32px}
.verdict.ok{background:var(--verified-tint)}.verdict.stop{background:var(--stop-tint)}.verdict.quiet{background:var(--sunken)}
.facts{display:flex;flex-wrap:wrap;border-top:1px solid var(--hairline);border-bottom:1px solid var(--hairline);margin:16px 0;padding:8px 0;row-gap:8px}
.facts div{padding:0 16px;border-left:1px solid var(--hairline)}
.facts div:first-child{padding-left:0;border-left:0}
dt,.facts span{display:block;font-size:14px;line-height:20px;color:var(--secondary)}
.facts b{font-weight:600}
.counts{display:flex;flex-wrap:wrap;gap:12px;margin:16px 0}
.counts div{flex:1 1 120px;background:var(--surface);border:1px solid var(--hairline);border-radius:6px;padding:10px 14px}
.counts b{display:block;font-size:40px;line-height:44px;font-weight:600}
.counts span{font-size:14px;line-height:20px;font-weight:600;display:flex;align-items:center;gap:8px}
.counts .none{color:var(--secondary)}.counts .none b,.counts .none .mark{color:var(--waiting)}
.panel{background:var(--surface);border:1px solid var(--hairline);border-radius:6px;margin:0 0 16px;overflow:hidden}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:20px}
th,td{text-align:left;vertical-align:middle;padding:6px 14px;border-bottom:1px solid var(--hairline);font-weight:400}
thead th{font-weight:600;color:var(--secondary)}
tbody tr:last-child>*{border-bottom:0}
.panel>.scroll>table>tbody tr:last-child>*{border-bottom:0}
.matrix th[scope=row]{font-size:16px;width:240px}
.matrix thead th:not(:first-child),.matrix td{text-align:center;padding:5px 6px}
.matrix .total>*{background:var(--sunken);font-weight:600;white-space:nowrap}
.matrix .short{color:var(--stop)}
.matrix .bad{background:var(--stop-tint)}
.matrix small{display:block;font-size:13px;line-height:17px;color:var(--secondary)}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:14px;line-height:22px;color:var(--secondary);margin:0 0 8px;padding:0;list-style:none}
.legend li{display:flex;gap:6px;align-items:center}
.legend .mark{width:18px;height:18px}
.brief td{padding:8px 14px}
.brief td:first-child{width:96px;white-space:nowrap;font-weight:600}
.brief .mark{width:20px;height:20px;margin-right:8px}
.brief .id,.brief .where{white-space:nowrap}
.brief .wide{white-space:normal;min-width:200px;overflow-wrap:anywhere}
.brief .title{font-weight:600;width:100%;overflow-wrap:anywhere}
.finding{display:flex;gap:14px;padding:14px 16px;border-bottom:1px solid var(--hairline)}
.finding:last-child{border-bottom:0}
.finding p{margin:0 0 4px;overflow-wrap:anywhere}
.finding .head{display:flex;flex-wrap:wrap;gap:2px 12px;font-size:14px;line-height:20px}
.finding .head b{font-weight:600}
.finding .title{font-weight:600}
.finding .next{font-weight:600;font-size:14px;line-height:20px;margin:0}
.finding .small{font-size:14px;line-height:20px;color:var(--secondary)}
.version{padding:16px}
.version .top{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px}
.version .top span{display:flex;gap:8px;align-items:center;font-weight:600}
dl{display:flex;flex-wrap:wrap;gap:8px 32px;margin:12px 0 0}
dl div{min-width:0}
dd{margin:0;overflow-wrap:anywhere}
.version table{margin-top:4px}
.version th,.version td{padding:5px 14px 5px 0;vertical-align:top}
.version td.mono{min-width:160px;font-size:12.5px}
.words{display:grid;grid-template-columns:16px repeat(8,auto);gap:2px 10px;justify-content:start;margin:4px 0 0;font-family:"DejaVu Sans Mono",ui-monospace,monospace;font-size:13px;line-height:20px}
.words i{font-style:normal;color:var(--secondary)}
.ladder{display:block;width:100%;height:auto;font-family:inherit}
.ladder text{font-size:13px;fill:var(--secondary);paint-order:stroke;stroke:var(--surface);stroke-width:4px;stroke-linejoin:round}
.ladder .badrow text{stroke:var(--stop-tint)}
.ladder .name{font-weight:600;fill:var(--text)}
.ladder .tick{stroke:var(--hairline);stroke-width:1}
.ladder .now{stroke:var(--action);stroke-width:1.5;stroke-dasharray:5 3}
.ladder text.nowtext{fill:var(--action);font-weight:600}
.ladder .bar{stroke-width:1.6}
.ladder .bar.ok{fill:var(--verified-tint);stroke:var(--verified)}
.ladder .bar.stop{fill:var(--stop-tint);stroke:var(--stop)}
.ladder .bar.quiet{fill:none;stroke:var(--waiting);stroke-dasharray:4 3}
.ladder .rung{stroke-width:1.6}
.ladder .rung.ok{stroke:var(--verified)}.ladder .rung.stop{stroke:var(--stop);stroke-dasharray:3 2}
.ladder .gap{fill:var(--careful)}
.ladder text.gaptext{fill:var(--careful);font-weight:600}
.ladder .back{fill:var(--stop-tint)}
.ladder use{overflow:visible}
footer{border-top:1px solid var(--hairline);margin-top:40px;padding-top:12px;color:var(--secondary);font-size:14px;line-height:20px}
@media screen and (max-width:760px){main{padding:16px}.words{grid-template-columns:repeat(4,auto)}.words i{display:none}.scroll table{min-width:560px}.ladder{min-width:760px}}
@page{size:A4;margin:14mm 12mm}
@media print{:root{--bg:#FFFFFF;--surface:#FFFFFF;--sunken:#F1F1F1;--text:#000000;--secondary:#333333;--border:#555555;--hairline:#AAAAAA;
--action:#000000;--action-tint:#FFFFFF;--verified:#006F66;--verified-tint:#FFFFFF;--careful:#875900;--careful-tint:#FFFFFF;
--stop:#A8102F;--stop-tint:#FFFFFF;--waiting:#444444;--strip:#FFFFFF;--strip-text:#000000;--strip-secondary:#333333}
body{font-size:13px;line-height:18px}main{padding:0;max-width:none}.strip div{padding:0 0 8px;max-width:none}.strip{border-bottom:1px solid #000}
h1{margin-top:12px;font-size:24px;line-height:30px}.counts b{font-size:28px;line-height:32px}.counts div{padding:6px 12px}
.page{break-inside:avoid}.finding,tr,.words,dl{break-inside:avoid}h2,h3,h4,code{break-after:avoid}
.page-end{break-after:page}.panel{overflow:visible}.scroll{overflow:visible}
.words{font-size:10.5px;line-height:15px;gap:1px 8px}.mono,code,.version td.mono{font-size:10.5px;line-height:15px}.version{padding:10px 12px}.version th,.version td{padding:3px 12px 3px 0}h4{margin:8px 0 2px}h2{margin-top:24px}table{font-size:12px;line-height:16px}
.matrix th[scope=row]{font-size:13px;width:190px}}
)css";

}  // namespace

std::string_view styleSheet() {
    return rulesOfTheSheet;
}

}  // namespace anchorite::audit
