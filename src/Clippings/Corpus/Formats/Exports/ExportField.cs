namespace Clippings;

/// <summary>What a labelled line of an export states.</summary>
internal enum ExportField
{
    /// <summary>The article's title.</summary>
    Headline,

    /// <summary>Its authors.</summary>
    Byline,

    /// <summary>The part of the paper.</summary>
    Section,

    /// <summary>How many words it has.</summary>
    Length,

    /// <summary>Its summary.</summary>
    Highlight,

    /// <summary>Something else that stands above the text.</summary>
    Above,

    /// <summary>That the text begins.</summary>
    Body,

    /// <summary>The language that it is in.</summary>
    Language,

    /// <summary>Something that stands below the text and in no story: the day of loading, pictures, the kind of paper.</summary>
    Below,

    /// <summary>A correction of the article.</summary>
    Correction,

    /// <summary>A heading that indexers gave it; a story may begin a line in the same way.</summary>
    Index,
}
