namespace Clippings;

/// <summary>What stands inside a part of a page, in counts that add up: letters are all characters but white space.</summary>
internal readonly record struct PartTotals(
    int Letters,
    int Words,
    int Commas,
    double LinkLetters,
    int HeadingLetters,
    int ListLetters,
    int TextLetters,
    int Paragraphs,
    int Items,
    int Images,
    int Inputs,
    int Embeds,
    int Tables,
    int TableHeads,
    int Solids)
{
    // Where a link leads to another place of the same page it is often a note or a heading and no way out.
    private const double LinkWithinPage = 0.3;

    /// <summary>Characters of the text with one space between words.</summary>
    public int Length => Math.Max(0, Letters + Words - 1);

    /// <summary>The share of the text that is linked.</summary>
    public double LinkDensity => Letters == 0 ? 0 : LinkLetters / Letters;

    public static PartTotals operator +(PartTotals a, PartTotals b) => Sum(a, b, 1);

    public static PartTotals operator -(PartTotals a, PartTotals b) => Sum(a, b, -1);

    /// <summary>What a part adds to the part around it, beside what stands inside it.</summary>
    public static PartTotals Own(PagePart part)
    {
        var inside = part.Totals;
        return part.Tag switch
        {
            "a" => new() { LinkLetters = (inside.Letters * Weight(part)) - inside.LinkLetters, Solids = 1 },
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => new() { HeadingLetters = inside.Letters - inside.HeadingLetters, Solids = 1 },
            "ul" or "ol" => new() { ListLetters = inside.Letters - inside.ListLetters, TextLetters = inside.Letters, Solids = 1 },
            "p" => new() { Paragraphs = 1, TextLetters = inside.Letters, Solids = 1 },
            "li" => new() { Items = 1, TextLetters = inside.Letters, Solids = 1 },
            "table" => new() { Tables = 1, TextLetters = inside.Letters, Solids = 1 },
            "span" or "td" or "blockquote" or "dl" or "div" or "pre" => new() { TextLetters = inside.Letters, Solids = 1 },
            "img" => new() { Images = 1, Solids = 1 },
            "input" => new() { Inputs = 1, Solids = 1 },
            "iframe" or "object" or "embed" => new() { Embeds = 1, Solids = 1 },
            "th" or "thead" or "tfoot" or "col" or "colgroup" => new() { TableHeads = 1, Solids = 1 },
            "caption" => new() { TableHeads = part.Parts.Count > 0 ? 1 : 0, Solids = 1 },
            "#text" or "br" or "hr" => default,
            _ => new() { Solids = 1 },
        };
    }

    private static double Weight(PagePart link) => link.Attribute("href") is ['#', _, ..] ? LinkWithinPage : 1;

    /// <summary>What a run of text holds.</summary>
    public static PartTotals OfText(string text)
    {
        var (letters, words, commas, inside) = (0, 0, 0, false);
        foreach (var c in text)
        {
            var isWhite = char.IsWhiteSpace(c);
            letters += isWhite ? 0 : 1;
            words += isWhite || inside ? 0 : 1;
            commas += IsComma(c) ? 1 : 0;
            inside = !isWhite;
        }

        return new() { Letters = letters, Words = words, Commas = commas };
    }

    private static bool IsComma(char c) =>
        c is ',' or '\u060C' or '\uFE50' or '\uFE10' or '\uFE11' or '\u2E41' or '\u2E34' or '\u2E32' or '\uFF0C';

    private static PartTotals Sum(PartTotals a, PartTotals b, int sign) => new(
        a.Letters + (sign * b.Letters),
        a.Words + (sign * b.Words),
        a.Commas + (sign * b.Commas),
        a.LinkLetters + (sign * b.LinkLetters),
        a.HeadingLetters + (sign * b.HeadingLetters),
        a.ListLetters + (sign * b.ListLetters),
        a.TextLetters + (sign * b.TextLetters),
        a.Paragraphs + (sign * b.Paragraphs),
        a.Items + (sign * b.Items),
        a.Images + (sign * b.Images),
        a.Inputs + (sign * b.Inputs),
        a.Embeds + (sign * b.Embeds),
        a.Tables + (sign * b.Tables),
        a.TableHeads + (sign * b.TableHeads),
        a.Solids + (sign * b.Solids));
}
