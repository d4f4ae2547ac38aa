using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Letters;

/// <param name="Slug">As in the address.</param>
internal sealed record LetterList(string Slug, string Name, params LetterState[] States);

/// <summary>What a seat sees of letters, and the lists of them.</summary>
internal static class LetterReads
{
    public const string Late = "qua-han";
    public const string AcceptedLate = "thu-ly-cham";
    public const string EnteredLate = "ghi-sau";
    public const string New = "cho-phan-loai";
    public const string Proposed = "cho-quyet-dinh";
    public const string Decided = "cho-gui";

    private static readonly LetterState[] Settling = [LetterState.Accepted, LetterState.Proposed];

    public static IReadOnlyList<LetterList> Tabs { get; } =
    [
        new(
            "dang-mo",
            "Chưa xong",
            LetterState.Received,
            LetterState.Accepted,
            LetterState.Suspended,
            LetterState.Proposed,
            LetterState.Decided
        ),
        new(New, "Chờ phân loại", LetterState.Received),
        new("dang-giai-quyet", "Đang giải quyết", LetterState.Accepted),
        new("tam-dinh-chi", "Tạm đình chỉ", LetterState.Suspended),
        new(Proposed, "Chờ quyết định", LetterState.Proposed),
        new(Decided, "Chờ gửi", LetterState.Decided),
        new(Late, "Quá hạn"),
        new(AcceptedLate, "Thụ lý chậm"),
        new(EnteredLate, "Ghi sau ngày văn bản"),
        new("da-giai-quyet", "Đã giải quyết", LetterState.Sent),
        new("da-chuyen", "Chuyển, hướng dẫn, lưu", LetterState.Forwarded, LetterState.Guided, LetterState.Kept),
    ];

    public static LetterList ListOf(string? slug) => Tabs.FirstOrDefault(tab => tab.Slug == slug) ?? Tabs[0];

    public static IQueryable<Letter> Seen(Db db, Scope scope)
    {
        var rows = db.Letters;
        return rows.Within(scope, row => row.UnitPath);
    }

    public static Task<Letter?> FindAsync(Db db, string code, Seat seat, CancellationToken ct)
    {
        var wanted = code.Trim().ToUpperInvariant();
        return Seen(db, seat.BodyScope).FirstOrDefaultAsync(row => row.Code == wanted, ct);
    }

    public static IQueryable<Letter> LateOf(IQueryable<Letter> rows, DateOnly today)
    {
        var settling = Settling;
        return rows.Where(row =>
            (row.State == LetterState.Received && row.ClassifyBy < today)
            || (settling.Contains(row.State) && row.SettleBy < today)
            || (row.State == LetterState.Decided && row.SendBy < today)
        );
    }

    public static IQueryable<Letter> Pick(IQueryable<Letter> rows, LetterList list, DateOnly today)
    {
        var states = list.States;
        return list.Slug switch
        {
            Late => LateOf(rows, today),
            AcceptedLate => rows.Where(row => row.AcceptedOn > row.ClassifyBy),
            EnteredLate => rows.Where(row => row.EnteredLate > 0),
            _ => rows.Where(row => states.Contains(row.State)),
        };
    }

    public static IQueryable<Letter> InOrder(IQueryable<Letter> rows) =>
        rows.OrderBy(row => row.SettleBy == null).ThenBy(row => row.SettleBy).ThenBy(row => row.ClassifyBy).ThenBy(row => row.Code);
}

/// <summary>What the list of letters is narrowed to.</summary>
internal sealed class LetterFilter
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public LetterKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "dia-ban")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    public IQueryable<Letter> Narrow(IQueryable<Letter> rows)
    {
        if (Unit is { Length: > 0 } unit)
        {
            rows = rows.Where(row => row.UnitPath == unit);
        }

        if (Kind is { } kind)
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        if (PetitionFields.BySlug(Field) is { Field: var field })
        {
            rows = rows.Where(row => row.Field == field);
        }

        if (Place is { Length: > 0 } place)
        {
            rows = rows.Where(row => row.PlacePath == place);
        }

        if (CleanText.Line(Text) is { Length: > 0 } words)
        {
            rows = rows.Where(row => row.Code.Contains(words) || row.Content.Contains(words));
        }

        return rows;
    }
}
