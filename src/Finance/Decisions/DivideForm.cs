namespace ThongSuot.Finance.Decisions;

/// <summary>What is divided, from which line, by which key.</summary>
internal sealed class DivideForm
{
    public Guid? From { get; set; }

    public string? Total { get; set; }

    public AllocationKey Key { get; set; }

    /// <summary>Codes of the receivers' lines; empty for those of the line it comes from.</summary>
    public string? Chapter { get; set; }

    public string? Category { get; set; }

    public string? Item { get; set; }

    /// <summary>A number for each receiver, in the order of the page.</summary>
    public List<string?> Weights { get; set; } = [];
}
