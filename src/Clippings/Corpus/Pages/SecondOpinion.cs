using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Clippings;

/// <summary>Asks the extraction library where our own reading leaves out most of a page's prose; whichever reads more of it is taken.</summary>
internal static class SecondOpinion
{
    // The reader asks for an address to make links absolute; links are dropped here.
    private const string NoAddress = "http://localhost/";

    private const int FewestWords = 60;
    private const double MostOfIt = 0.5;

    // A story of this length is one, whatever else the page prints.
    private const int Enough = 300;

    /// <param name="html">The page.</param>
    /// <param name="own">What we read.</param>
    /// <param name="proseWords">How many words of prose the page prints, see <see cref="PageWords"/>.</param>
    public static IReadOnlyList<PageLine> Of(string html, IReadOnlyList<PageLine> own, int proseWords)
    {
        if (proseWords < FewestWords || Words(own) >= Math.Min(Enough, MostOfIt * proseWords))
            return own;
        using var reader = new Reader(NoAddress, html);
        var found = reader.GetArticle();
        using var story = found.IsReadable ? new HtmlParser().ParseDocument(found.Content) : null;
        IReadOnlyList<PageLine> other = story?.Body is { } body ? PageLines.Of(PageTree.Of(body)) : [];
        return Math.Abs(Words(other) - proseWords) < Math.Abs(Words(own) - proseWords) ? other : own;
    }

    private static int Words(IReadOnlyList<PageLine> lines) => lines.Sum(line => PageWords.Count(line.Text));
}
