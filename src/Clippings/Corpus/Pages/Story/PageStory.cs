using AngleSharp.Dom;

namespace Clippings;

/// <summary>Our own reading of which parts of a page are its story.</summary>
internal static class PageStory
{
    private const int EnoughLetters = 500;

    // Where too little is found, what was left out by a rule is let in again, rule by rule.
    private static readonly (bool WithoutFurniture, bool ByNames, bool Cleaned)[] Attempts =
        [(true, true, true), (false, true, true), (false, false, true), (false, false, false)];

    /// <summary>The story's parts, cleaned; null where the page has no text.</summary>
    public static PagePart? Of(IElement body, string title, bool hasByline)
    {
        PagePart? longest = null;
        foreach (var (withoutFurniture, byNames, cleaned) in Attempts)
        {
            var page = PageTree.Of(body);
            if (page.Totals.Letters == 0)
                return null;
            var paragraphs = PagePruning.Prune(page, title, hasByline, withoutFurniture);
            var story = StoryPlace.Of(page, paragraphs, byNames);
            if (cleaned)
                StoryCleaning.Clean(story, byNames);
            if (longest is null || story.Totals.Length > longest.Totals.Length)
                longest = story;
            if (longest.Totals.Length >= EnoughLetters)
                break;
        }

        return longest;
    }
}
