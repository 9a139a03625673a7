namespace Clippings;

internal static class TermForms
{
    /// <summary>The token's word in this form.</summary>
    public static string Of(this TermForm form, Token token) => form == TermForm.Stem ? token.Stem : token.Term;

    /// <summary>The word in this form.</summary>
    public static string Of(this TermForm form, WordForm word) => form == TermForm.Stem ? word.Stem : word.Term;
}
