namespace Clippings.Notebooks;

/// <summary>How far a notebook is.</summary>
/// <param name="Done">Code cells finished.</param>
/// <param name="Total">Code cells that will run if none fails.</param>
/// <param name="Work">What the running cell is doing, where it tells; empty else.</param>
/// <param name="Share">The share of that work that is done, from 0 to 1.</param>
public sealed record CellProgress(int Done, int Total, string Work = "", double Share = 0)
{
    /// <summary>How <see cref="Work"/> begins while packages are downloaded.</summary>
    public const string BringingIn = "bringing in ";

    /// <summary>How it begins once they are there.</summary>
    public const string BroughtIn = "brought in ";
}
