using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Import;

/// <summary>What an accepted list did.</summary>
internal sealed record ImportOutcome(int Added, int Changed, int Quotas);

/// <summary>Keeps the good rows of a preview in one write: all of them or none. New people go past the change tracker, known ones are changed.</summary>
internal sealed class AcceptStaffImport(WriteGate gate)
{
    public Task<Result<ImportOutcome>> RunAsync(Guid draft, Seat seat, Deed deed, CancellationToken ct) => gate.RunAsync<ImportOutcome>(
        deed,
        async (write, token) =>
        {
            var (drafts, me) = (write.Db.StaffImportDrafts, seat.SeatId.Value);
            if (await drafts.FirstOrDefaultAsync(row => row.Id == draft && row.SeatId == me && row.AcceptedAt == null, token) is not { } kept)
            {
                return StaffingRefusals.ImportGone;
            }

            // The rows were checked against what stood then: double holders must not slip in beside another list.
            if (await StaffMark.ReadAsync(write.Db, kept.ProvinceCode, token) != kept.Mark)
            {
                return StaffingRefusals.ImportStale;
            }

            var rows = ImportRows.Unpack<List<StaffImportRow>>(kept.Rows).Where(row => row.IsGood).ToList();
            if (rows.Count == 0)
            {
                return StaffingRefusals.ImportNothingGood;
            }

            var done = kept.Kind == ImportKind.Quotas ? await QuotasAsync(write.Db, rows, kept.ProvinceCode, token) : await PeopleAsync(write.Db, rows, kept.ProvinceCode, deed.At, token);
            if (!done.IsRefused)
            {
                kept.AcceptedAt = deed.At;
                // What was typed in is kept as staff now; the draft needs no copy of personal data.
                kept.Rows = [];
                write.Record("staffing.imported", "staff-import", kept.Id, kept.ProvinceCode, seat.ScopePath, $"Nhập “{kept.FileName}”: thêm {VietnameseFormat.Number(done.Value.Added)} người, sửa {VietnameseFormat.Number(done.Value.Changed)}, biên chế {VietnameseFormat.Number(done.Value.Quotas)} vị trí", done.Value);
            }

            return done;
        },
        ct);

    private static async Task<Result<ImportOutcome>> PeopleAsync(Db db, List<StaffImportRow> rows, string province, DateTimeOffset at, CancellationToken ct)
    {
        var people = db.StaffPeople;
        var fresh = rows.Where(row => !row.Known).Select(row => StaffPerson.Make(row.Code, province, row.Facts!, at)).ToList();
        var changed = 0;
        foreach (var chunk in rows.Where(row => row.Known).Chunk(500))
        {
            var codes = chunk.Select(row => row.Code).ToList();
            var known = await people.Where(row => row.ProvinceCode == province && codes.Contains(row.Code)).ToDictionaryAsync(row => row.Code, StringComparer.OrdinalIgnoreCase, ct);
            foreach (var row in chunk.Where(row => known.ContainsKey(row.Code)))
            {
                var person = known[row.Code];
                if (person.Facts == row.Facts)
                {
                    continue;
                }

                var done = person.Change(row.Facts!);
                if (done.IsRefused)
                {
                    return done.Refusal with { Message = $"Dòng {row.Line}: {done.Refusal.Message}", Field = null };
                }

                changed++;
            }
        }

        await RowWriter<StaffPerson>.For(db).InsertAsync(db, fresh, ct);
        await AddPostsAsync(db, rows.Select(row => (row.Facts!.OwnerPath, row.Facts.UnitPath, row.Facts.PositionCode)), province, ct);
        return new ImportOutcome(fresh.Count, changed, 0);
    }

    private static async Task<Result<ImportOutcome>> QuotasAsync(Db db, List<StaffImportRow> rows, string province, CancellationToken ct)
    {
        var posts = db.Posts;
        await AddPostsAsync(db, rows.Select(row => (row.Quota!.OwnerPath, row.Quota.UnitPath, row.Quota.PositionCode)), province, ct);
        await db.SaveChangesAsync(ct);
        var known = (await posts.Where(row => row.ProvinceCode == province).ToListAsync(ct)).ToDictionary(row => (row.UnitPath, row.PositionCode));
        var positions = (await StaffCatalogue.LoadAsync(db, ct)).Positions.ToDictionary(row => row.Code, StringComparer.Ordinal);
        var changed = 0;
        foreach (var row in rows)
        {
            var post = known[(row.Quota!.UnitPath, row.Quota.PositionCode)];
            if (post.Quota == row.Quota.Quota)
            {
                continue;
            }

            var done = post.Allow(row.Quota.Quota, positions[post.PositionCode]);
            if (done.IsRefused)
            {
                return done.Refusal with { Message = $"Dòng {row.Line}: {done.Refusal.Message}", Field = null };
            }

            changed++;
        }

        return new ImportOutcome(0, 0, changed);
    }

    /// <summary>A post nobody gave a quota stands with none: whoever holds it counts as too many until one is given.</summary>
    private static async Task AddPostsAsync(Db db, IEnumerable<(string OwnerPath, string UnitPath, string PositionCode)> wanted, string province, CancellationToken ct)
    {
        var posts = db.Posts;
        var there = (await posts.AsNoTracking().Where(row => row.ProvinceCode == province).Select(row => new { row.UnitPath, row.PositionCode }).ToListAsync(ct)).Select(row => (row.UnitPath, row.PositionCode)).ToHashSet();
        var missing = wanted.Distinct().Where(post => !there.Contains((post.UnitPath, post.PositionCode)))
            .Select(post => new Post { Id = PostId.New(), ProvinceCode = province, OwnerPath = post.OwnerPath, UnitPath = post.UnitPath, PositionCode = post.PositionCode, Quota = 0 }).ToList();
        await RowWriter<Post>.For(db).InsertAsync(db, missing, ct);
    }
}
