using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>How a page comes by its style sheet and scripts, and the policy that lets it have these and nothing else.</summary>
/// <param name="Head">What stands in its head; no line end before or behind.</param>
/// <param name="Foot">What stands at its end: empty, or with a line end before it.</param>
/// <param name="Policy">The content of its Content-Security-Policy.</param>
internal sealed partial record PageAssets(string Head, string Foot, string Policy)
{
    /// <summary>Files beside the page.</summary>
    /// <param name="scripts">What scripts ask of the page.</param>
    /// <param name="up">The way to the folder of pages, empty or with <c>/</c> at its end.</param>
    public static PageAssets Beside(PageScripts scripts, string up = "") => new(
        $"<link rel=\"stylesheet\" href=\"{up}assets/page.css\">" + string.Concat(new[] { scripts >= PageScripts.Charts ? "plotly.min.js" : "", scripts >= PageScripts.Controls ? "page.js" : "" }
            .Where(name => name.Length > 0).Select(name => $"\n<script src=\"{up}assets/{name}\" defer></script>")),
        "",
        // Opened from disk, "file:" is what "self" is elsewhere, not in every browser by that name.
        PolicyOf("'self' file: ", scripts, "'self' file:"));

    /// <summary>All of it in the page. Scripts run by their hashes alone, so that nothing else in the page does.</summary>
    /// <param name="scripts">What scripts ask of the page.</param>
    /// <param name="chartScript">Opens the text of plotly.js.</param>
    public static PageAssets Inside(PageScripts scripts, Func<Stream> chartScript)
    {
        string[] texts = scripts switch
        {
            PageScripts.None => [],
            PageScripts.Controls => [Clean(PageFiles.Script)],
            _ => [Read(chartScript()), Clean(PageFiles.Script)],
        };
        return new(
            $"<style>\n{PageFiles.Style.Trim()}\n</style>",
            string.Concat(texts.Select(text => $"\n<script>{text}</script>")),
            PolicyOf("", scripts, string.Join(' ', texts.Select(text => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'"))));
    }

    // No network, no frames, no forms. Outputs and plotly.js set styles of their own; these load nothing.
    private static string PolicyOf(string files, PageScripts scripts, string allowed) => string.Join("; ", new[]
    {
        "default-src 'none'",
        $"style-src {files}'unsafe-inline'",
        $"img-src {files}data: blob:",
        scripts switch
        {
            PageScripts.None => "script-src 'none'",
            PageScripts.Graphics => $"script-src {allowed} 'unsafe-eval'",
            _ => $"script-src {allowed}",
        },
        "base-uri 'none'",
        "form-action 'none'",
    });

    // As a browser sees it: line ends made one, and nothing that would end the script or hide its end. Scripts have the
    // control characters that HTML forbids in their strings alone, where they can be written otherwise.
    private static string Read(Stream content)
    {
        using var reader = new StreamReader(content, Encoding.UTF8);
        return Clean(reader.ReadToEnd());
    }

    private static string Clean(string script)
    {
        var text = script.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase).Replace("<!--", "<\\!--", StringComparison.Ordinal);
        return Forbidden().Replace(text, match => $"\\u{(int)match.Value[0]:x4}");
    }

    [GeneratedRegex(@"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")]
    private static partial Regex Forbidden();
}
