using System.Text;

namespace Clippings.Notebooks;

/// <summary>The headings of a page, each with an anchor that no other has.</summary>
internal sealed class PageOutline
{
    private readonly List<Heading> headings = [];
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);

    /// <summary>The headings in order.</summary>
    public IReadOnlyList<Heading> Headings => headings;

    /// <summary>Takes a heading.</summary>
    /// <returns>Its anchor: the title's letters and digits, numbered where the title repeats.</returns>
    public string Add(int level, string title)
    {
        var slug = Slug(title);
        var anchor = slug;
        for (var n = 2; !anchors.Add(anchor); n++)
            anchor = $"{slug}-{n}";
        headings.Add(new Heading(level, title, anchor));
        return anchor;
    }

    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : "section";
    }

    /// <summary>A heading and where it is.</summary>
    internal sealed record Heading(int Level, string Title, string Anchor);
}
