namespace Clippings;

/// <summary>Takes out of a story what is none of it: boxes, lists and tables that are mostly links, forms, share lines, notes at its side.</summary>
internal sealed class StoryCleaning
{
    private const int CommasOfProse = 10;
    private const int ItemsLeftAlone = 100;
    private const int LongestShareLine = 500;
    private const int FewestLetters = 25;
    private const int LettersWithEmbed = 75;
    private const double MostlyList = 0.9;
    private const double MostlyLinks = 0.5;

    private static readonly HashSet<string> Never = ["object", "embed", "footer", "aside", "iframe", "input"];

    private static readonly HashSet<string> Advertising = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "advertising", "advertisement", "pub", "publicité", "werb", "werbung", "anuncio", "loading", "loading…", "loading...",
    };

    private readonly bool _byNames;

    private StoryCleaning(bool byNames) => _byNames = byNames;

    /// <summary>Cleans a story; <paramref name="byNames"/> says whether names of parts count.</summary>
    public static void Clean(PagePart story, bool byNames)
    {
        var cleaning = new StoryCleaning(byNames);
        DataTables.Mark(story);
        cleaning.Judge(story, "form");
        cleaning.Judge(story, "fieldset");
        Remove(story, part => Never.Contains(part.Tag) && !PageVideo.Is(part));
        foreach (var top in story.Elements)
            Remove(top, part => part.Totals.Length < LongestShareLine && PartNames.IsShare(part));
        Remove(story, part => part.Tag is "h1" or "h2" && cleaning.Weight(part) < 0);
        cleaning.Judge(story, "table");
        cleaning.Judge(story, "ul");
        cleaning.Judge(story, "div");
        Remove(story, part => part.Tag is "nav" or "section" or "td" && part.Totals.LinkDensity > MostlyLinks && !IsInDataTable(part));
    }

    private static void Remove(PagePart story, Func<PagePart, bool> isOut)
    {
        foreach (var part in story.Below().ToList())
        {
            if (!part.IsRemoved && isOut(part))
                part.Remove();
        }
    }

    // From the end, so that what stands inside is judged before what it stands in.
    private void Judge(PagePart story, string tag)
    {
        foreach (var part in story.Below().Where(part => part.Tag == tag).Reverse().ToList())
        {
            if (IsOut(part, isList: tag is "ul" or "ol"))
                part.Remove();
        }
    }

    private bool IsOut(PagePart part, bool isList)
    {
        var totals = part.Totals;
        if (part.IsDataTable || IsInDataTable(part) || part.Above().Take(4).Any(above => above.Tag == "code") || part.HoldsDataTable)
            return false;
        var weight = Weight(part);
        if (weight < 0)
            return true;
        if (totals.Commas >= CommasOfProse || PageVideo.IsIn(part))
            return false;
        isList = isList || totals.ListLetters > MostlyList * totals.Letters;
        return IsShady(part, totals, weight, isList) && !(isList && IsGallery(part, totals));
    }

    private static bool IsShady(PagePart part, PartTotals totals, double weight, bool isList)
    {
        var inFigure = part.Above().Take(4).Any(above => above.Tag == "figure");
        var headings = totals.Letters == 0 ? 0 : (double)totals.HeadingLetters / totals.Letters;
        return (!inFigure && totals.Images > 1 && totals.Paragraphs < totals.Images * 0.5)
            || (!isList && totals.Items - ItemsLeftAlone > totals.Paragraphs)
            || totals.Inputs > totals.Paragraphs / 3
            || (!isList && !inFigure && headings < 0.9 && totals.Length < FewestLetters && totals.Images is 0 or > 2 && totals.LinkDensity > 0)
            || (!isList && weight < 25 && totals.LinkDensity > 0.2)
            || (weight >= 25 && totals.LinkDensity > 0.5)
            || (totals.Embeds == 1 && totals.Length < LettersWithEmbed) || totals.Embeds > 1
            || (totals.Images == 0 && (totals.TextLetters == 0 || totals.Letters == 0))
            || (totals.Length < FewestLetters && Advertising.Contains(part.Words()));
    }

    private static bool IsInDataTable(PagePart part) => part.Above().Any(above => above.IsDataTable);

    private static bool IsGallery(PagePart list, PartTotals totals) =>
        totals.Images == totals.Items && list.Elements.All(item => item.Elements.Take(2).Count() < 2);

    private double Weight(PagePart part) => _byNames ? PartNames.WeightOf(part) : 0;
}
