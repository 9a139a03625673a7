namespace Clippings.Training;

/// <summary>A word of the treebank.</summary>
/// <param name="Form">As printed.</param>
/// <param name="Tag">Its tag by hand.</param>
/// <param name="SpaceAfter">True where a space follows in the text.</param>
internal sealed record TreebankWord(string Form, PennTag Tag, bool SpaceAfter);
