namespace Clippings;

/// <summary>
/// Finds where in a page its story stands: paragraphs give points to the parts around them, by their length and their
/// commas, links take some away, and what stands beside the best part is looked at once more. The measure is that of
/// Mozilla's Readability.
/// </summary>
internal sealed class StoryPlace
{
    private const int FewestLetters = 25;
    private const int Levels = 5;
    private const int Best = 5;
    private const double NearlyBest = 0.75;
    private const int AlikeNeeded = 3;
    private const double BesideShare = 0.2;
    private const double FewestPoints = 10;
    private const int Sentence = 80;

    private static readonly HashSet<string> KeptAsTheyAre = ["div", "article", "section", "p", "ol", "ul"];

    private readonly PagePart _root;
    private readonly bool _byNames;

    private StoryPlace(PagePart root, bool byNames) => (_root, _byNames) = (root, byNames);

    /// <summary>The parts that hold the story, under a new one; <paramref name="byNames"/> says whether names of parts count.</summary>
    public static PagePart Of(PagePart root, IReadOnlyList<PagePart> paragraphs, bool byNames)
    {
        var place = new StoryPlace(root, byNames);
        var best = Rank(place.Score(paragraphs));
        var story = PagePart.Unmarked("div");
        if (best.Count == 0 || best[0] == root)
        {
            var all = PagePart.Unmarked("div");
            all.Fill([.. root.Parts]);
            story.Add(all);
        }
        else
        {
            story.Fill([.. Around(place.Widened(best))]);
        }

        story.Measure();
        return story;
    }

    private List<PagePart> Score(IReadOnlyList<PagePart> paragraphs)
    {
        var scored = new List<PagePart>();
        foreach (var paragraph in paragraphs)
        {
            var totals = paragraph.Totals;
            if (paragraph.Parent is null || totals.Length < FewestLetters)
                continue;
            double points = 1 + totals.Commas + 1 + Math.Min(totals.Length / 100, 3);
            foreach (var (level, above) in paragraph.Above().Take(Levels).Index())
            {
                if (above.Score is null)
                    scored.Add(above);
                above.Score = (above.Score ?? Start(above)) + (points / (level switch { 0 => 1, 1 => 2, _ => level * 3 }));
            }
        }

        foreach (var part in scored)
            part.Score *= 1 - part.Totals.LinkDensity;
        return scored;
    }

    private double Start(PagePart part) => (_byNames ? PartNames.WeightOf(part) : 0) + part.Tag switch
    {
        "div" => 5,
        "pre" or "td" or "blockquote" => 3,
        "address" or "ol" or "ul" or "dl" or "dd" or "dt" or "li" or "form" => -3,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th" => -5,
        _ => 0,
    };

    private static List<PagePart> Rank(List<PagePart> scored) => [.. scored.OrderByDescending(part => part.Score).Take(Best)];

    private PagePart Widened(List<PagePart> best)
    {
        var top = Shared(best);
        top.Score ??= Start(top);
        top = Richer(top);
        // Words beside it may stand in a sibling of its box.
        while (top.Parent is { } box && box != _root && box.Elements.Take(2).Count() == 1)
            top = box;
        top.Score ??= Start(top);
        return top;
    }

    // Several parts nearly as good as the best, one beside the other, are the story in pieces.
    private PagePart Shared(List<PagePart> best)
    {
        var top = best[0];
        var near = best.Skip(1).Where(part => part.Score / top.Score >= NearlyBest).Select(part => part.Above().ToHashSet()).ToList();
        return near.Count < AlikeNeeded ? top
            : top.Above().TakeWhile(above => above != _root).FirstOrDefault(above => near.Count(around => around.Contains(above)) >= AlikeNeeded) ?? top;
    }

    // Where points go up again on the way to the root, more of the story stands around.
    private PagePart Richer(PagePart top)
    {
        var (last, least) = (top.Score!.Value, top.Score.Value / 3);
        foreach (var above in top.Above().TakeWhile(above => above != _root))
        {
            if (above.Score is not { } score)
                continue;
            if (score < least)
                return top;
            if (score > last)
                return above;
            last = score;
        }

        return top;
    }

    private static IEnumerable<PagePart> Around(PagePart top)
    {
        var bonus = top.Score!.Value * BesideShare;
        var least = Math.Max(FewestPoints, bonus);
        foreach (var part in top.Parent!.Elements)
        {
            var points = part.Score + (part.ClassName.Length > 0 && part.ClassName == top.ClassName ? bonus : 0);
            if (part != top && !(points >= least) && !(part.Tag == "p" && IsProse(part)))
                continue;
            if (!KeptAsTheyAre.Contains(part.Tag))
                part.Tag = "div";
            yield return part;
        }
    }

    private static bool IsProse(PagePart paragraph)
    {
        var totals = paragraph.Totals;
        return totals.Length > Sentence ? totals.LinkDensity < 0.25
            : totals is { Length: > 0, LinkDensity: 0 } && paragraph.Words() is var words
            && (words.EndsWith('.') || words.Contains(". ", StringComparison.Ordinal));
    }
}
