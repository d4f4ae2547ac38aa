using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Sites.Edit;

/// <summary>Adds a building, changes what is known of one, adds a photo.</summary>
internal sealed class KeepSite(WriteGate gate)
{
    /// <param name="code">Null for a new one.</param>
    /// <returns>Its code.</returns>
    public Task<Result<string>> RunAsync(string? code, string unitPath, SiteFacts facts, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
                code is null ? await AddAsync(write, unitPath, facts, seat, token) : await ChangeAsync(write, code, facts, seat, token),
            ct
        );

    public Task<Result<string>> AddPhotoAsync(string code, Attachment photo, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.SiteAsync(code, FacilityScope.Of(seat), token) is not { } site)
                {
                    return FacilityRefusals.NotFound;
                }

                if (!SiteActs.Keeps(site.UnitPath, seat))
                {
                    return FacilityRefusals.SiteNotYours;
                }

                var (province, id, photos) = (site.ProvinceCode, site.Id, write.Db.SitePhotos);
                if (await photos.CountAsync(row => row.ProvinceCode == province && row.SiteId == id, token) >= Site.MostPhotos)
                {
                    return FacilityRefusals.PhotosFull;
                }

                await write.KeepAsync(photo.File, token);
                photos.Add(
                    new SitePhoto
                    {
                        ProvinceCode = province,
                        Id = Guid.CreateVersion7(),
                        SiteId = id,
                        FileHash = photo.File.Hash,
                        FileName = photo.Name,
                        At = write.Deed.At,
                        By = seat.Signature,
                    }
                );
                Record(write, site, "site-photo", $"Thêm ảnh “{photo.Name}”");
                return site.Code;
            },
            ct
        );

    /// <summary>Adds one within a write: an import adds many.</summary>
    public static async Task<Result<string>> AddAsync(Write write, string unitPath, SiteFacts facts, Seat seat, CancellationToken ct)
    {
        if (!SiteActs.Keeps(unitPath, seat) || !FacilityScope.Of(seat).Covers(unitPath))
        {
            return FacilityRefusals.SiteUnitWrong;
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        if ((facts.Against(today) ?? await TwiceAsync(write.Db, unitPath, facts.Name, null, ct)) is { } against)
        {
            return against;
        }

        var site = Site.Make(await write.Db.NextCodeAsync("TS", seat.ProvinceCode, today.Year, ct), seat.ProvinceCode, unitPath, facts);
        write.Db.Add(site);
        Record(write, site, "site-added", $"Thêm trụ sở “{site.Name}”, {Quantity.Words(site.Area)} m²");
        return site.Code;
    }

    public static void Record(Write write, Site site, string act, string text) =>
        write.Record($"facility.{act}", Site.RecordKind, site.Id.Value, site.ProvinceCode, site.UnitPath, text);

    private static async Task<Result<string>> ChangeAsync(Write write, string code, SiteFacts facts, Seat seat, CancellationToken ct)
    {
        if (await write.Db.SiteAsync(code, FacilityScope.Of(seat), ct) is not { } site)
        {
            return FacilityRefusals.NotFound;
        }

        if (!SiteActs.Keeps(site.UnitPath, seat))
        {
            return FacilityRefusals.SiteNotYours;
        }

        if (
            (facts.Against(OfficeClock.DayOf(write.Deed.At)) ?? await TwiceAsync(write.Db, site.UnitPath, facts.Name, site.Id, ct)) is
            { } against
        )
        {
            return against;
        }

        var before = site.Facts;
        var done = site.Change(facts);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        write.Record(
            "facility.site-changed",
            Site.RecordKind,
            site.Id.Value,
            site.ProvinceCode,
            site.UnitPath,
            "Sửa số liệu trụ sở",
            new { before, after = facts }
        );
        return site.Code;
    }

    private static async Task<Refusal?> TwiceAsync(Db db, string unitPath, string name, SiteId? but, CancellationToken ct)
    {
        var (province, sites) = (Scope.ProvinceOf(unitPath), db.Sites);
        var same = await sites
            .Where(row => row.ProvinceCode == province && row.UnitPath == unitPath && row.Name == name)
            .Select(row => row.Id)
            .ToListAsync(ct);
        return same.Exists(id => id != but) ? FacilityRefusals.SiteNameTwice : null;
    }
}
