namespace Clippings;

/// <summary>How much a sign tells of a name's kind. Set by hand on 22 articles with gold; no weight stands for one name.</summary>
internal static class EvidenceWeight
{
    /// <summary>Settles it, unless as much tells against it.</summary>
    public const int Sure = 12;

    /// <summary>Is enough alone.</summary>
    public const int Strong = 8;

    /// <summary>Is nearly enough.</summary>
    public const int Fair = 4;

    /// <summary>Tips the scales.</summary>
    public const int Weak = 2;
}
