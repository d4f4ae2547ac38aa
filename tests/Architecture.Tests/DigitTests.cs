namespace ThongSuot.Architecture.Tests;

/// <summary>
/// A pattern's \d takes the digits of forty scripts, and what it let through is read as a number nowhere: patterns of ours say
/// [0-9].
/// </summary>
public sealed class DigitTests
{
    [Fact]
    public void No_pattern_of_the_product_takes_digits_of_other_scripts() =>
        Repository
            .Files(".cs", ".cshtml")
            .Where(file =>
                file.Name.StartsWith("src/", StringComparison.Ordinal)
                && !file.Name.Contains("/Migrations/", StringComparison.Ordinal)
                && file.Text().Contains("\\d", StringComparison.Ordinal)
            )
            .Select(file => file.Name)
            .ShouldBeEmpty();
}
