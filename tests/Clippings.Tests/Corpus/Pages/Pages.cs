namespace Clippings.Tests;

/// <summary>Pages of our own making: a story of six paragraphs with what a test puts around it.</summary>
internal static class Pages
{
    /// <summary>The title of the story.</summary>
    public const string Title = "Harbor town votes for the longer pier";

    /// <summary>The story's paragraphs.</summary>
    public static readonly IReadOnlyList<string> Paragraphs =
    [
        "The council of the harbor town voted on Monday, after nine hours of talk, to build the longer of the two piers that its engineers had drawn.",
        "Nobody had expected the vote to be so clear, since the fishermen, who will lose eleven berths while the piles are driven, had asked for the short one.",
        "The pier is to be ready in the spring of the third year, the town's engineer said, and will carry trucks as well as people, which the old one never did.",
        "Money for it comes from the toll on the bridge, from the port's own savings, and from a loan that the county gave without much argument.",
        "At the fish market the mood was calm, and most of the buyers said that they had seen worse plans, some of them built, some of them paid for twice.",
        "Work begins in May, when the last of the herring boats has left, and stops each year in the autumn, when the storms come up the sound.",
    ];

    /// <summary>The paragraphs as elements.</summary>
    public static string Prose => string.Concat(Paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n"));

    /// <summary>A page with something in its head and an article that has something above and below the story.</summary>
    public static string With(string head = "", string above = "", string below = "", string title = "<h1>" + Title + "</h1>") =>
        $"<!doctype html><html lang=\"en\"><head><title>{Title} | The Sound Post</title>{head}</head><body><div id=\"page\" class=\"has-sidebar\"><nav><ul><li><a href=\"/\">Home</a></li></ul></nav>"
        + $"<article class=\"post\">{title}{above}<div class=\"entry-content\">{Prose}</div>{below}</article></div></body></html>";

    /// <summary>What is read off a page.</summary>
    public static ExtractedArticle Read(string html) => WebPage.Extract(html);

    /// <summary>The words of the story that a page's text leaves out, and how many it has too many.</summary>
    public static (string Missing, int Extra) Compare(string text)
    {
        var missing = Paragraphs.FirstOrDefault(paragraph => !text.Contains(paragraph, StringComparison.Ordinal)) ?? "";
        var rest = Paragraphs.Aggregate(text, (left, paragraph) => left.Replace(paragraph, "", StringComparison.Ordinal)).Replace(Title, "", StringComparison.Ordinal);
        return (missing, PageWords.Count(rest));
    }
}
