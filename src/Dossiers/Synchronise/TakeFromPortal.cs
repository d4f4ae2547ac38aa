using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Receive;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// Takes one dossier from the portal. Idempotent by its code: the same dossier sent again is known and changes nothing, however often
/// and on whatever node.
/// </summary>
internal sealed class TakeFromPortal(WriteGate gate, DossierBook book, Catalogue catalogue, Units units)
{
    private const string TimeFormat = "yyyyMMddHHmmss";

    /// <returns>True when it is new, false when it was known.</returns>
    public async Task<Result<bool>> RunAsync(PortalDossier sent, Scope scope, string provinceCode, Deed deed, CancellationToken ct)
    {
        var read = Read(sent, scope, provinceCode, deed.At);
        return read.TryGet(out var filed, out var refusal)
            ? await gate.RunAsync<bool>(deed with { SubmissionKey = "portal:" + filed.Code }, (write, token) => WriteAsync(write, filed, deed.Actor.Name, token), ct)
            : refusal;
    }

    private async Task<Result<bool>> WriteAsync(Write write, Filed filed, string by, CancellationToken ct)
    {
        var dossiers = write.Db.Dossiers;
        if (await dossiers.AsNoTracking().FirstOrDefaultAsync(row => row.Code == filed.Code, ct) is { } known)
        {
            if (known.OwnerPath != filed.Owner.Path || known.ProcedureCode != filed.Procedure.Code)
            {
                return SynchroniseRefusals.CodeTaken(filed.Code);
            }

            write.Record("dossier.synchronised-again", "dossier", known.Id.Value, known.ProvinceCode, known.OwnerPath, "Cổng dịch vụ công gửi lại, không đổi");
            return false;
        }

        var dossier = Create(filed);
        var before = DossierBook.Before(null);
        dossier.Register("Chờ tiếp nhận", book.LawFor(filed.Owner.Path, filed.FiledAt));
        if (filed.AcceptedAt is { } accepted)
        {
            var done = dossier.Accept(filed.Procedure, filed.Procedure.FeeAmount ?? 0, by, book.LawFor(filed.Owner.Path, accepted), filed.DueAt);
            if (done.IsRefused)
            {
                return done.Refusal;
            }
        }

        dossiers.Add(dossier);
        DossierBook.Settle(write, dossier, before, "synchronised", filed.AcceptedAt is null ? "Nhận từ Cổng dịch vụ công, chờ tiếp nhận" : "Nhận từ Cổng dịch vụ công, đã tiếp nhận");
        return true;
    }

    private static Dossier Create(Filed filed)
    {
        var dossier = new Dossier
        {
            Id = DossierId.New(), Code = filed.Code, ProvinceCode = filed.Owner.ProvinceCode, ProcedureId = filed.Procedure.Id, ProcedureCode = filed.Procedure.Code,
            ProcedureName = filed.Procedure.Name, FieldSlug = filed.Procedure.FieldSlug, Channel = filed.Channel, ReceptionPath = filed.ReceptionPath, OwnerPath = filed.Owner.Path,
            ApplicantName = filed.Name, ApplicantPhone = filed.Phone, PhoneTail = filed.Phone[^4..], Summary = filed.Summary,
            SearchText = Dossier.SearchTextOf(filed.Code, filed.Name, filed.Procedure.Name), RegisteredAt = filed.FiledAt,
        };
        var number = 0;
        foreach (var paper in filed.Papers)
        {
            dossier.Papers.Add(new DossierPaper { Id = Guid.CreateVersion7(), DossierId = dossier.Id, Number = ++number, Name = paper, Provided = true });
        }

        return dossier;
    }

    private Result<Filed> Read(PortalDossier sent, Scope scope, string provinceCode, DateTimeOffset now)
    {
        var code = DossierCode.Clean(sent.Code);
        if (!DossierCode.IsValid(code))
        {
            return DossierRefusals.BadCode with { Field = "MaHoSo" };
        }

        var filedAt = Moment(sent.FiledAt, "NgayNopHoSo") is { IsRefused: false, Value: { } at } ? at : (DateTimeOffset?)null;
        if (filedAt is null || filedAt > now)
        {
            return SynchroniseRefusals.BadTime("NgayNopHoSo");
        }

        if (catalogue.Current(sent.ProcedureCode ?? string.Empty, OfficeClock.DayOf(filedAt.Value)) is not { } procedure)
        {
            return DossierRefusals.UnknownProcedure with { Field = "MaTTHC" };
        }

        var owners = Owners.Of(procedure, provinceCode, units).Where(unit => scope.Covers(unit.Path)).ToList();
        if (owners.Find(unit => unit.AgencyCode == sent.Owner || unit.Code == sent.Owner) is not { } owner)
        {
            return DossierRefusals.UnknownOwner with { Field = "DonViXuLy" };
        }

        return ReadPerson(sent) is { Refusal: { } wrong } ? wrong : ReadTimes(sent, code, filedAt.Value, procedure, owner, now);
    }

    private static Result ReadPerson(PortalDossier sent)
    {
        if (string.IsNullOrWhiteSpace(sent.ApplicantName) || sent.ApplicantName.Length > 200)
        {
            return DossierRefusals.NameMissing with { Field = "ChuHoSo" };
        }

        return PhoneNumber.Normalise(sent.Phone, "SoDienThoai").Refusal is { } phone ? phone : Result.Done;
    }

    private Result<Filed> ReadTimes(PortalDossier sent, string code, DateTimeOffset filedAt, ProcedureVersion procedure, Unit owner, DateTimeOffset now)
    {
        if (sent.Status is not ("1" or "2"))
        {
            return SynchroniseRefusals.BadStatus;
        }

        if (!int.TryParse(sent.Channel, CultureInfo.InvariantCulture, out var channel) || !Enum.IsDefined((DossierChannel)channel))
        {
            return SynchroniseRefusals.BadChannel;
        }

        var accepted = Moment(sent.AcceptedAt, "NgayTiepNhan");
        var due = Moment(sent.DueAt, "NgayHenTra");
        if ((accepted.Refusal ?? due.Refusal) is { } wrong)
        {
            return wrong;
        }

        if (sent.Status == "2" && accepted.Value is null)
        {
            return SynchroniseRefusals.BadTime("NgayTiepNhan");
        }

        if (accepted.Value > now)
        {
            return DossierRefusals.AcceptedInFuture(accepted.Value.Value);
        }

        var reception = units.ServiceCentresOf(owner.ProvinceCode).FirstOrDefault(centre => centre.AgencyCode == sent.Reception || (sent.Reception is { Length: 5 } commune && centre.Path.Contains($"/{commune}/", StringComparison.Ordinal)));
        return new Filed(
            code, procedure, owner, reception?.Path ?? units.ServiceCentresOf(owner.ProvinceCode).FirstOrDefault(centre => centre.Path.StartsWith(owner.Path, StringComparison.Ordinal))?.Path ?? $"/{owner.ProvinceCode}/ttpvhcc/",
            (DossierChannel)channel, sent.ApplicantName!.Trim(), PhoneNumber.Normalise(sent.Phone).Value, sent.Summary is null ? null : CleanText.CutTo(sent.Summary, 500),
            filedAt, sent.Status == "2" ? accepted.Value : null, due.Value, [.. (sent.Papers ?? []).Select(paper => paper.Name).OfType<string>().Where(name => name.Length is > 0 and <= 500).Take(50)]);
    }

    private static Result<DateTimeOffset?> Moment(string? text, string field)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (DateTimeOffset?)null;
        }

        return DateTime.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? (DateTimeOffset?)OfficeClock.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))
            : SynchroniseRefusals.BadTime(field);
    }

    private sealed record Filed(
        string Code, ProcedureVersion Procedure, Unit Owner, string ReceptionPath, DossierChannel Channel, string Name, string Phone, string? Summary,
        DateTimeOffset FiledAt, DateTimeOffset? AcceptedAt, DateTimeOffset? DueAt, IReadOnlyList<string> Papers);
}

/// <summary>Reasons of the machine interface.</summary>
internal static class SynchroniseRefusals
{
    public static Refusal BadStatus { get; } = new("synchronise.bad-status", "TrangThaiHoSo phải là 1 (mới đăng ký) hoặc 2 (đã tiếp nhận). Các trạng thái sau do hệ thống này cập nhật.", "TrangThaiHoSo");

    public static Refusal BadChannel { get; } = new("synchronise.bad-channel", "KenhThucHien phải là 1 (trực tiếp), 2 (trực tuyến) hoặc 3 (bưu chính).", "KenhThucHien");

    public static Refusal NotJson { get; } = new("synchronise.not-json", "Nội dung gửi lên không phải JSON đúng mẫu. Gửi một mảng tối đa 500 hồ sơ theo tên trường của Cổng dịch vụ công.");

    public static Refusal BadTime(string field) => new("synchronise.bad-time", $"{field} thiếu hoặc sai. Ghi theo dạng yyyyMMddHHmmss, giờ Việt Nam, không ở tương lai.", field);

    public static Refusal CodeTaken(string code) => new("synchronise.code-taken", $"Mã {code} đã thuộc một hồ sơ khác thủ tục hoặc đơn vị. Kiểm tra lại mã ở nguồn gửi.", "MaHoSo");
}
