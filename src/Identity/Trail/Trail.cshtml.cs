using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Identity.Trail;

/// <summary>For an administrator after a complaint: who did what, by person, record, unit, kind of act and day.</summary>
[Permit(IdentityPermissions.Trail)]
internal sealed class TrailModel(IDbContextFactory<Db> contexts, TrailReader reader, NoteTrailRead note, Units units) : OfficePage
{
    public const string Path = "/quan-tri/ai-da-lam-gi";
    private const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    /// <summary>Deeds before this one: a long trail is paged from its end, not counted.</summary>
    [BindProperty(SupportsGet = true, Name = "truoc")]
    public long? Before { get; set; }

    public IReadOnlyList<DeedRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<Guid, (string Name, string Code)> Codes { get; private set; } =
        new Dictionary<Guid, (string Name, string Code)>();

    /// <summary>What was asked for and is not there; null when it is.</summary>
    public string? Wrong { get; private set; }

    public string? NextPath { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FindAsync(db, ct) is not { } query)
        {
            return;
        }

        await note.RunAsync(query.Subject, takesSheet: false, Seat, DeedNow(), ct);
        var before = Before ?? long.MaxValue;
        Rows = await query.Rows.Where(row => row.Sequence < before).Take(Size + 1).ToListAsync(ct);
        if (Rows.Count > Size)
        {
            Rows = [.. Rows.Take(Size)];
            NextPath = QueryHelpers.AddQueryString(
                Path,
                Request
                    .Query.Where(pair => pair.Key != "truoc")
                    .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
                    .Append(new("truoc", Rows[^1].Sequence.ToString(CultureInfo.InvariantCulture)))
            );
        }

        Codes = await reader.CodesAsync(db, Seat.ProvinceCode, Rows, ct);
    }

    /// <summary>The same list as a sheet, read row by row.</summary>
    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FindAsync(db, ct) is not { } query)
        {
            return Page();
        }

        await note.RunAsync(query.Subject, takesSheet: true, Seat, DeedNow(), ct);
        return new SheetDownload<DeedRow>(
            new()
            {
                Title = "Ai đã làm gì",
                Lines = [$"{Seat.UnitName}, lập lúc {VietnameseFormat.Moment(Clock.Now)} bởi {Seat.Signature}"],
                Columns =
                [
                    new("Lúc", 18, row => SheetCell.Of(VietnameseFormat.Moment(row.At))),
                    new("Người làm", 28, row => SheetCell.Of(row.ActorName)),
                    new("Chức danh", 40, row => SheetCell.Of(row.ActorTitle)),
                    new("Nhóm việc", 18, row => SheetCell.Of(TrailAreas.NameOf(row.Act))),
                    new("Việc", 70, row => SheetCell.Of(TrailAreas.TextOf(row))),
                    new("Lý do", 40, row => SheetCell.Of(TrailAreas.ReasonOf(row))),
                    new("Đơn vị", 40, row => SheetCell.Of(NameOf(row.UnitPath))),
                    new("Số thứ tự", 14, row => SheetCell.Of(row.Sequence)),
                ],
                Rows = ReadAsync(ct),
            },
            dang,
            "ai-da-lam-gi"
        );
    }

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    // The sheet is written after the handler has ended, so it has a connection of its own.
    private async IAsyncEnumerable<DeedRow> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FindAsync(db, ct) is { } query)
        {
            await foreach (var row in query.Rows.Take(Sheet<DeedRow>.MostRows + 1).AsAsyncEnumerable().WithCancellation(ct))
            {
                yield return row;
            }
        }
    }

    private async Task<TrailQuery?> FindAsync(Db db, CancellationToken ct)
    {
        var unit = Unit is { Length: > 0 } typed
            ? Administration.Search(typed, Administration.ScopeOf(Seat), units) is [var first, ..]
                ? first
                : null
            : null;
        Wrong = Unit is { Length: > 0 } && unit is null ? $"Không có đơn vị “{Unit}” trong phạm vi của bạn. Nhập tên khác." : null;
        if (Wrong is not null)
        {
            return null;
        }

        var query = await reader.FindAsync(db, Seat, new(Person?.Trim().ToLowerInvariant(), Code?.Trim(), unit?.Path, Area, From, To), ct);
        Wrong = query is null ? "Không có tài khoản hoặc hồ sơ như vậy. Nhập đúng tên đăng nhập, đúng mã hồ sơ." : null;
        return query;
    }
}
