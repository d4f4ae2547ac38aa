using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Import;

/// <summary>Reads an uploaded list, checks every row and keeps the preview.</summary>
internal sealed class ReadStaffImport(IDbContextFactory<Db> contexts, WriteGate gate, Units units, OfficeClock clock)
{
    public async Task<Result<Guid>> RunAsync(Stream content, string fileName, ImportKind kind, Seat seat, Deed deed, CancellationToken ct)
    {
        var table = SheetRows.Read(content, ImportColumns.MostRows + 12) is { } rows ? ImportColumns.TableOf(rows, kind) : StaffingRefusals.ImportUnreadable;
        if (table.IsRefused)
        {
            return table.Refusal;
        }

        ImportKnown known;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            known = await ImportKnown.ReadAsync(db, units, seat.ProvinceCode, ct);
        }

        var read = new StaffImportReader(known, clock.Today).Read(table.Value, kind);
        if (read.Count == 0)
        {
            return StaffingRefusals.ImportEmpty;
        }

        var draft = new StaffImportDraft { Id = Guid.CreateVersion7(), ProvinceCode = seat.ProvinceCode, SeatId = seat.SeatId.Value, Kind = kind, FileName = fileName, Rows = ImportRows.Pack(read), Mark = known.Mark, At = deed.At };
        return await gate.RunAsync<Guid>(deed, (write, _) =>
        {
            write.Db.StaffImportDrafts.Add(draft);
            write.Record("staffing.import-read", "staff-import", draft.Id, seat.ProvinceCode, seat.ScopePath, $"Tải lên “{fileName}” để xem trước, {read.Count} dòng, {read.Count(row => !row.IsGood)} dòng lỗi");
            return Task.FromResult<Result<Guid>>(draft.Id);
        }, ct);
    }
}
