namespace Clippings.Training;

/// <summary>A word of the treebank.</summary>
/// <param name="Form">As printed.</param>
/// <param name="Tag">Its tag by hand.</param>
/// <param name="SpaceAfter">True where a space follows in the text.</param>
/// <param name="Head">Index of the word it depends on; -1 for the root.</param>
/// <param name="Relation">How it depends, in the names of Universal Dependencies.</param>
internal sealed record TreebankWord(string Form, PennTag Tag, bool SpaceAfter, int Head = -1, string Relation = "root");
