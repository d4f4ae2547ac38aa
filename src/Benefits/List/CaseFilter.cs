using Microsoft.AspNetCore.Mvc;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits.List;

/// <summary>Which day a period is about.</summary>
internal enum CaseDay
{
    Filed,
    Decided,
    Paid,
}

/// <summary>Which cases a list or a board shows; all of it stands in the address, so that a figure opens its list.</summary>
internal sealed class CaseFilter
{
    [FromQuery(Name = "nhom")]
    public string? Group { get; set; }

    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    [FromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [FromQuery(Name = "chinh-sach")]
    public string? Scheme { get; set; }

    [FromQuery(Name = "nguon")]
    public FundSource? Fund { get; set; }

    [FromQuery(Name = "trang-thai")]
    public CaseState? State { get; set; }

    [FromQuery(Name = "moc")]
    public CaseDay Day { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; set; }

    /// <summary>Leaves some cases out.</summary>
    public bool IsNarrow =>
        !string.IsNullOrEmpty(Text)
        || !string.IsNullOrEmpty(Unit)
        || !string.IsNullOrEmpty(Scheme)
        || Fund is not null
        || State is not null
        || From is not null
        || To is not null;

    public CaseListKind Kind => CaseLists.Kind(Group ?? (Text is { Length: > 0 } ? CaseLists.All : null));

    public IQueryable<BenefitCase> Narrow(IQueryable<BenefitCase> rows)
    {
        if (Schemes.BySlug(Scheme) is { } facts)
        {
            var scheme = facts.Scheme;
            rows = rows.Where(row => row.Scheme == scheme);
        }

        if (Fund is { } fund)
        {
            rows = rows.Where(row => row.Fund == fund);
        }

        if (State is { } state)
        {
            rows = rows.Where(row => row.State == state);
        }

        if (Unit is { Length: > 1 } unit && unit.StartsWith('/') && unit.EndsWith('/'))
        {
            rows = rows.Within(new Scope(unit), row => row.UnitPath);
        }

        foreach (var word in VietnameseText.SearchKey(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            rows = rows.Where(row => row.SearchText.Contains(word));
        }

        return InPeriod(rows);
    }

    private IQueryable<BenefitCase> InPeriod(IQueryable<BenefitCase> rows)
    {
        if (From is null && To is null)
        {
            return rows;
        }

        var (from, to) = (From ?? DateOnly.MinValue, To ?? DateOnly.MaxValue);
        return Day switch
        {
            CaseDay.Decided => rows.Where(row => row.DecidedOn >= from && row.DecidedOn <= to),
            CaseDay.Paid => rows.Where(row => row.PaidOn >= from && row.PaidOn <= to),
            _ => rows.Where(row => row.FiledOn >= from && row.FiledOn <= to),
        };
    }
}
