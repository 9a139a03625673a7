namespace Clippings.Docs.Tests;

/// <summary>What a hostile page, file or notebook may try, each way to show on a console, in the document or at an address.</summary>
internal static class Attacks
{
    /// <summary>What a script that runs leaves in the document.</summary>
    public const string Mark = "attack-has-run";

    /// <summary>As words of an article, an outlet, a name.</summary>
    public static IReadOnlyList<string> Words(string address) =>
    [
        $"<script>{Script(address)}</script>",
        $"<img src={address}a onerror={Script(address)}>",
        $"![a]({address}b.png)",
        $"[a](javascript:{Script(address)})",
        $"\"><script>{Script(address)}</script>",
        $"'><svg onload={Script(address)}>",
        $"</td></table><iframe src={address}c></iframe>",
        $"<link rel=stylesheet href={address}d><style>@import '{address}e';</style>",
        $"<div style=\"position:fixed;inset:0;background:url({address}f)\">",
        $"<meta http-equiv=refresh content=\"0;url={address}g\">",
        $"&lt;img src={address}h&gt; \u202eevil\u202c \u0007",
        $"$\\href{{javascript:{Script(address)}}}{{x}}$ \\(x\\)",
        $"]]><script>{Script(address)}</script>",
        $"=HYPERLINK(\"{address}\")",
    ];

    /// <summary>As HTML that an output holds.</summary>
    public static IReadOnlyList<string> Html(string address) =>
    [
        .. Words(address),
        $"<form action={address}><input type=image src={address}i><button formaction={address}>x</button></form>",
        $"<table background={address}j><td background={address}k>x</table><video poster={address}l src={address}m></video><audio src={address}n></audio>",
        $"<img srcset=\"{address}o 1x\"><picture><source srcset={address}p><img src=//127.0.0.1{address["http://127.0.0.1".Length..]}q></picture><input type=image src={address}r>",
        $"<p style=\"background-image:url('{address}s');list-style:url({address}t);border-image:url({address}u);cursor:url({address}v),auto;content:url({address}w)\">x</p>",
        $"<p style=\"background:\\75rl({address}x)\">x</p><p style=\"background:image-set('{address}y' 1x)\">x</p>",
        "<figure class=\"chart\">no chart</figure><div class=\"skip notice\">Trust this.</div><script type=\"application/json\" class=\"plotly\">{}</script>",
        $"<svg><style>@import '{address}z';</style><image href={address}1 /><script>{Script(address)}</script></svg><math><mtext><style><img src={address}2></style></mtext></math>",
        $"<base href={address}><object data={address}3></object><embed src={address}4><a href=\"{address}5\" ping={address}6>link</a>",
        $"<noscript><p title=\"</noscript><img src={address}7 onerror={Script(address)}>\">",
        $"<template><img src={address}8></template><dialog open>x</dialog><marquee>x</marquee>",
    ];

    /// <summary>As SVG documents.</summary>
    public static IReadOnlyList<string> Svg(string address) =>
    [
        .. new[]
        {
            $"<script>{Script(address)}</script>",
            $"<![CDATA[<script>{Script(address)}</script><img src={address}a>]]>",
            $"<title><![CDATA[<img src={address}b onerror={Script(address)}>]]></title><desc><img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"{address}c\"/></desc>",
            $"<img src=\"{address}d\" onerror=\"{Script(address)}\"/><form action=\"{address}\"><input/></form><meta http-equiv=\"refresh\" content=\"0;url={address}e\"/>",
            $"<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"{address}f\"/></body></foreignObject>",
            $"<image href=\"{address}g\"/><image xlink:href=\"{address}h\"/><use href=\"{address}i#x\"/><feImage href=\"{address}j\"/>",
            $"<style>@import '{address}k'; rect {{ fill: url({address}l) }}</style><rect width=\"9\" height=\"9\" style=\"fill:url({address}m)\" fill=\"url('{address}n#a')\" filter=\"url({address}o#a)\"/>",
            $"<rect width=\"9\" height=\"9\" style=\"fill:u\\72l({address}p);position:fixed;inset:0\"/><set attributeName=\"href\" to=\"{address}q\"/><animate attributeName=\"href\" values=\"{address}r\"/>",
            $"<a href=\"javascript:{Script(address)}\"><text>x</text></a><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">{Script(address)}</x:script><p>x</p><table/>",
            $"<text onclick=\"x\" onload=\"{Script(address)}\">x</text><iframe src=\"{address}s\"/><video src=\"{address}t\"/><link href=\"{address}u\" rel=\"stylesheet\"/>",
        }.Select(content => $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"90\" height=\"90\" onload=\"{Script(address)}\">{content}</svg>"),
        $"<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>{Script(address)}</script></html>",
        $"<svg><p>no XML <img src={address}>",
    ];

    /// <summary>As Plotly figures.</summary>
    public static IReadOnlyList<string> Figures(string address) => [.. Shapes.Select(shape => shape.Replace("SCRIPT", Script(address), StringComparison.Ordinal).Replace("ADDRESS", address, StringComparison.Ordinal))];

    private static readonly string[] Shapes =
    [
        """{"data":[{"type":"bar","x":[1,2],"y":["ADDRESS","b"],"name":"<a href='ADDRESS'>a</a>","hovertemplate":"<img src=ADDRESSa>"}],"layout":{"title":{"text":"<img src=ADDRESSb onerror=SCRIPT>"},"images":[{"source":"ADDRESSc","xref":"paper","yref":"paper","x":0,"y":1,"sizex":1,"sizey":1}]},"config":{"plotlyServerURL":"ADDRESS","showLink":true}}""",
        """{"data":[{"type":"scatter","x":[1],"y":[1]}],"layout":{"template":{"layout":{"images":[{"source":"ADDRESSd","sizex":1,"sizey":1}]}}},"frames":[{"layout":{"images":[{"source":"ADDRESSe"}]}}]}""",
        """{"data":[{"type":"image","source":"ADDRESSf"}],"layout":{}}""",
        """{"data":[{"type":"scattermapbox","lat":[1],"lon":[1]}],"layout":{"mapbox":{"style":{"version":8,"sources":{"a":{"type":"raster","tiles":["ADDRESSg"]}},"layers":[{"id":"a","type":"raster","source":"a"}]}}}}""",
        """{"data":[{"type":"choropleth","geojson":"ADDRESSh","locations":["a"],"z":[1]}],"layout":{"geo":{}}}""",
        """{"data":[{"type":"scatter","x":[1],"y":[2]}],"layout":{"mapbox":{"style":"ADDRESSi"},"geo":{"scope":"usa"}}}""",
        """{"data":{},"layout":[]}""",
        """{"data":[null,1,"x"],"layout":null}""",
        "null",
        "\"</script><script>alert(1)</script>\"",
    ];

    // No blank, no quotation mark: it fits any attribute.
    private static string Script(string address) => $"console.error(1),document.documentElement.className=`{Mark}`,fetch(`{address}`),alert(1)";
}
