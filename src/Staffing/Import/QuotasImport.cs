using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Import;

/// <summary>A list of quotas by post.</summary>
internal sealed class QuotasImport(IDbContextFactory<Db> contexts, Units units) : ListImport<StaffRow>
{
    public override string Kind => "staffing.quotas";

    public override string Title => "Biên chế theo vị trí việc làm";

    public override IReadOnlyList<ImportColumn> Columns => StaffColumns.Quotas;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị, vị trí", "Biên chế"];

    public override int MostRows => 30_000;

    public override Task<string> MarkAsync(Db db, string province, CancellationToken ct) => StaffMark.ReadAsync(db, province, ct);

    public override async Task<IReadOnlyList<ImportLine<StaffRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (posts, province) = (db.Posts, seat.ProvinceCode);
        var known = await ImportKnown.ReadAsync(db, units, province, ct);
        var quotas = (
            await posts
                .AsNoTracking()
                .Where(row => row.ProvinceCode == province)
                .Select(row => new
                {
                    row.UnitPath,
                    row.PositionCode,
                    row.Quota,
                })
                .ToListAsync(ct)
        ).ToDictionary(row => (row.UnitPath, row.PositionCode), row => row.Quota);
        var places = new PlaceCells(known);
        var lines = table.Lines.Select(line => Understand(new ImportCells(line, table, today), places, quotas)).ToList();
        var same = lines
            .Where(line => line.Row is not null)
            .ToLookup(line => (line.Row!.Quota!.UnitPath, line.Row.Quota.PositionCode), line => line.Line);
        return
        [
            .. lines.Select(line =>
                line.Row?.Quota is { } quota
                && same[(quota.UnitPath, quota.PositionCode)].FirstOrDefault(other => other != line.Line) is > 0 and var twice
                    ? line with
                    {
                        Row = null,
                        Problems =
                        [
                            $"Cột “{StaffColumns.Position.Head}”: vị trí này đã có ở dòng {twice}. Mỗi vị trí một dòng: cộng lại hoặc xóa một dòng.",
                        ],
                    }
                    : line
            ),
        ];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<StaffRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        var (db, province, posts) = (write.Db, draft.ProvinceCode, write.Db.Posts);
        await ImportPosts.AddAsync(
            db,
            lines.Select(line => (line.Row.Quota!.OwnerPath, line.Row.Quota.UnitPath, line.Row.Quota.PositionCode)),
            province,
            ct
        );
        await db.SaveChangesAsync(ct);
        var known = (await posts.Where(row => row.ProvinceCode == province).ToListAsync(ct)).ToDictionary(row =>
            (row.UnitPath, row.PositionCode)
        );
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var changed = 0;
        foreach (var line in lines)
        {
            var (quota, post) = (line.Row.Quota!, known[(line.Row.Quota!.UnitPath, line.Row.Quota.PositionCode)]);
            if (post.Quota != quota.Quota)
            {
                if (post.Allow(quota.Quota, catalogue.Position(post.PositionCode)!).Refusal is { } refusal)
                {
                    return refusal with { Message = $"Dòng {line.Line}: {refusal.Message}", Field = null };
                }

                changed++;
            }
        }

        return $"Đã giao biên chế {VietnameseFormat.Number(changed)} vị trí.";
    }

    private static ImportLine<StaffRow> Understand(
        ImportCells cells,
        PlaceCells places,
        Dictionary<(string UnitPath, string PositionCode), int> quotas
    )
    {
        var (body, office, position) = places.Read(cells);
        var quota = cells.Problems.Count > 0 && cells.IsEmpty(StaffColumns.Quota) ? null : QuotaOf(cells, position);
        IReadOnlyList<string> shown =
        [
            $"{cells.Text(StaffColumns.Unit)}, {cells.Text(StaffColumns.Position)}",
            cells.Text(StaffColumns.Quota),
        ];
        if (cells.Problems.Count > 0 || quota is null)
        {
            return new ImportLine<StaffRow>(cells.Line, shown, null, cells.Problems);
        }

        var old = quotas.TryGetValue((office!.Path, position!.Code), out var known) ? $"{known}" : string.Empty;
        return new ImportLine<StaffRow>(
            cells.Line,
            shown,
            new StaffRow(string.Empty, null, null, new QuotaFacts(body!.Path, office.Path, position.Code, quota.Value), old.Length > 0),
            []
        )
        {
            Changes = old == $"{quota}" ? [] : [new FieldChange(StaffColumns.Quota.Head, old, $"{quota}")],
        };
    }

    private static int? QuotaOf(ImportCells cells, JobPosition? position)
    {
        var before = cells.Problems.Count;
        var quota = (int?)cells.Whole(StaffColumns.Quota, Post.MostQuota);
        if (quota is null)
        {
            // One sentence for whatever it is instead of a number.
            cells.Problems.RemoveRange(before, cells.Problems.Count - before);
            cells.Wrong(StaffColumns.Quota, $"“{cells.Text(StaffColumns.Quota)}” không phải số từ 0 đến {Post.MostQuota}. Nhập số người.");
        }
        else if (quota > 1 && position?.Single == true)
        {
            cells.Wrong(StaffColumns.Quota, $"vị trí “{position.Name}” chỉ một người giữ. Nhập 0 hoặc 1.");
        }

        return quota;
    }
}

/// <summary>Posts that a list names.</summary>
internal static class ImportPosts
{
    /// <summary>A post nobody gave a quota stands with none: whoever holds it counts as too many until one is given.</summary>
    public static async Task AddAsync(
        Db db,
        IEnumerable<(string OwnerPath, string UnitPath, string PositionCode)> wanted,
        string province,
        CancellationToken ct
    )
    {
        var posts = db.Posts;
        var there = (
            await posts
                .AsNoTracking()
                .Where(row => row.ProvinceCode == province)
                .Select(row => new { row.UnitPath, row.PositionCode })
                .ToListAsync(ct)
        )
            .Select(row => (row.UnitPath, row.PositionCode))
            .ToHashSet();
        var missing = wanted
            .Distinct()
            .Where(post => !there.Contains((post.UnitPath, post.PositionCode)))
            .Select(post => new Post
            {
                Id = PostId.New(),
                ProvinceCode = province,
                OwnerPath = post.OwnerPath,
                UnitPath = post.UnitPath,
                PositionCode = post.PositionCode,
                Quota = 0,
            })
            .ToList();
        await RowWriter<Post>.For(db).InsertAsync(db, missing, ct);
    }
}
