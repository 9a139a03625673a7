namespace Clippings;

/// <summary>What a source line is for in an article.</summary>
public enum LineRole
{
    /// <summary>Masthead, navigation, share lines and other furniture of the site.</summary>
    Chrome,

    /// <summary>The title of the article.</summary>
    Headline,

    /// <summary>The summary under the headline.</summary>
    Deck,

    /// <summary>Words printed under a picture or video, a credit glued to them included.</summary>
    Caption,

    /// <summary>A note that an earlier version was wrong.</summary>
    Correction,

    /// <summary>The article's own text.</summary>
    Body,

    /// <summary>A link to another story, a "Read more" list included.</summary>
    Related,

    /// <summary>A byline, a contribution line, or a photo credit that stands alone.</summary>
    Credit,
}
