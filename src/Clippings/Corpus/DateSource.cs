namespace Clippings;

/// <summary>Where an article's publication date comes from.</summary>
public enum DateSource
{
    /// <summary>Stated in <c>corpus.json</c>, or in a column of the file that holds the article.</summary>
    Metadata,

    /// <summary>Printed in the article's own text.</summary>
    Text,

    /// <summary>Fixed by a dated article of the same corpus.</summary>
    Corpus,
}
