namespace Clippings.Training;

/// <summary>A document of the treebank.</summary>
/// <param name="Name">Source, genre and id with slashes between.</param>
/// <param name="Sentences">Its sentences in order.</param>
internal sealed record TreebankDocument(string Name, List<TreebankSentence> Sentences)
{
    /// <summary>Source and genre.</summary>
    public string Genre => Name[..Name.LastIndexOf('/')];
}
