namespace Clippings.Notebooks;

/// <summary>The cell tags that mean something here; the first two are papermill's, <c>hide-input</c> is Jupyter Book's.</summary>
public static class CellTags
{
    /// <summary>Declares the parameters and their defaults.</summary>
    public const string Parameters = "parameters";

    /// <summary>Holds the values given for one run; written and removed by the runner.</summary>
    public const string InjectedParameters = "injected-parameters";

    /// <summary>Says where a run failed; written and removed by the runner.</summary>
    public const string Failure = "run-failure";

    /// <summary>Loads packages and display; shown folded.</summary>
    public const string Setup = "setup";

    /// <summary>Says what the results were computed from; shown folded.</summary>
    public const string Provenance = "provenance";

    /// <summary>The source is shown folded.</summary>
    public const string HideInput = "hide-input";

    /// <summary>The output is the notebook's answer, which the index quotes.</summary>
    public const string Answer = "answer";

    /// <summary>The output is the figure that the index shows.</summary>
    public const string Cover = "cover";

    /// <summary>An error of the cell stops nothing; Jupyter's own clients know it, too.</summary>
    public const string MayFail = "raises-exception";
}
