namespace ThongSuot.Finance.Projects;

/// <summary>The fields of all acts; each shows its own.</summary>
internal sealed class ProjectActForm
{
    public string? Content { get; set; }

    public string? Number { get; set; }

    public string? Amount { get; set; }

    public DateOnly? On { get; set; }

    public string? Unit { get; set; }

    public string? Package { get; set; }

    public string? Planned { get; set; }

    public Guid? Contract { get; set; }

    public int? Percent { get; set; }

    public Guid? Request { get; set; }

    public ProjectInput Read(long amount, long planned) =>
        new()
        {
            Content = Content?.Trim() ?? string.Empty,
            Number = Number?.Trim() ?? string.Empty,
            Amount = amount,
            On = On,
            Unit = Unit ?? string.Empty,
            Package = Package?.Trim() ?? string.Empty,
            Planned = planned,
            Contract = Contract,
            Percent = Percent,
            Request = Request,
        };
}
