namespace Clippings;

/// <summary>What a person does in an article.</summary>
public enum PersonKind
{
    /// <summary>Is quoted or reported to have said something.</summary>
    Source,

    /// <summary>Is named.</summary>
    Mentioned,

    /// <summary>Wrote or reported it.</summary>
    Journalist,

    /// <summary>Took a picture or a video.</summary>
    Photographer,
}
