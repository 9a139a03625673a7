namespace Clippings.Pages.Tests;

/// <summary>A test that needs the checker of HTML; where it is not installed it is skipped with what to do, in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute() => Skip = Validator.Remedy;
}
