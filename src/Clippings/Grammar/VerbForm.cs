namespace Clippings;

/// <summary>The form of a verb.</summary>
internal enum VerbForm
{
    Base,
    Third,
    Past,
    Participle,
    Gerund,
}
