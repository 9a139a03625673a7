using System.Text;

namespace Clippings.Notebooks;

/// <summary>Writes the pages of articles.</summary>
internal static class ArticlePages
{
    /// <summary>Where they stand in a folder of pages.</summary>
    public const string Folder = "articles";

    /// <summary>The file of an article's page.</summary>
    public static string FileOf(string article) => NameOf(article) + ".html";

    /// <summary>The address of the file, as a link spells it.</summary>
    public static string AddressOf(string article) => Uri.EscapeDataString(NameOf(article)) + ".html";

    /// <summary>An article as a page that leads back to the notebooks that lead to it.</summary>
    /// <param name="title">Its headline; empty where it has none.</param>
    /// <param name="html">Its content.</param>
    /// <param name="id">Its id.</param>
    /// <param name="citing">The pages that lead to it, with how many passages.</param>
    public static string Render(string title, string html, string id, IReadOnlyList<(RenderedPage Page, int Passages)> citing)
    {
        var back = citing.Count == 0 ? "" : $"\n<p class=\"citing\">Led to by {string.Join(", ", citing.Select(Back))}.</p>";
        return PageFrame.Of(title.Length > 0 ? title : id, PageScripts.Controls, $"""
            <header class="top"><a href="../index.html">All notebooks</a></header>
            <div class="layout">
            <main id="main" class="article">
            <h1>{HtmlText.Escape(title.Length > 0 ? title : id)}</h1>
            <p class="id">{HtmlText.Escape(id)}</p>{back}
            {html}
            </main>
            </div>
            <footer>Read by machine: what is marked may be wrong.</footer>
            """, up: "../");
    }

    private static string Back((RenderedPage Page, int Passages) citing) =>
        $"<a href=\"../{citing.Page.Address}\">{HtmlText.Escape(citing.Page.Content.Title)}</a> ({(citing.Passages == 1 ? "1 passage" : $"{citing.Passages} passages")})";

    // Ids are file names almost always; what no file system takes goes by its code, so no two are one.
    private static string NameOf(string article)
    {
        var name = new StringBuilder();
        foreach (var c in article)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ' or ',' or '(' or ')')
                name.Append(c);
            else
                name.Append('%').Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
        }

        return name.Length > 0 && name[0] != '.' ? name.ToString() : "%" + name;
    }
}
