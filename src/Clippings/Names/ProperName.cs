namespace Clippings;

/// <summary>A proper name as printed once, taken apart.</summary>
/// <param name="Words">Its words without titles.</param>
/// <param name="Role">The title or role printed with it: "Deputy Foreign Minister", "spokesman"; null without one.</param>
/// <param name="Owner">What is printed before the role: "Kremlin" of "Kremlin spokesman"; null without one.</param>
/// <param name="Gender">What the title or role tells.</param>
/// <param name="IsPersonal">True where a title, a role or a given name shows that it names a person.</param>
internal sealed record ProperName(IReadOnlyList<string> Words, string? Role, string? Owner, Gender Gender, bool IsPersonal)
{
    /// <summary>Its words with a space between.</summary>
    public string Text => field ??= string.Join(' ', Words);

    /// <summary>Where it is printed, titles left out.</summary>
    public TextSpan Span { get; init; }

    /// <summary>True where a person states it for what is printed.</summary>
    public bool IsStated { get; init; }

    public string Last => Words[^1];
}
