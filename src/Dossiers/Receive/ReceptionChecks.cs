using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Receive;

/// <summary>What the counter's answer must agree with, and how the deed tells it.</summary>
internal static class ReceptionChecks
{
    /// <summary>The catalogue is asked, not obeyed: what it says of applicants is not certain for every procedure.</summary>
    public static Refusal? AgainstKind(Reception input, ProcedureVersion procedure) =>
        input.OtherApplicant || input.Answer == ReceptionAnswer.Reject || IsFor(input.Applicant.Kind, procedure.Applicants)
            ? null
            : ApplicantRefusals.NotForThem(input.Applicant.Kind, procedure.Applicant);

    private static bool IsFor(ApplicantKind kind, ApplicantGroups groups) =>
        kind == ApplicantKind.Organisation ? groups.Organisations : groups.Persons;

    public static Refusal? AgainstPapers(Reception input)
    {
        if (input.Channel is not (DossierChannel.Direct or DossierChannel.Post))
        {
            return DossierRefusals.NotACounterChannel;
        }

        if (input.Papers.Any(paper => paper.Number < 1) || input.Papers.DistinctBy(paper => paper.Number).Count() != input.Papers.Count)
        {
            return DossierRefusals.BadPaperNumber;
        }

        var missing = input.Papers.Where(paper => paper is { Required: true, Provided: false }).Select(paper => paper.Name).ToList();
        return input.Answer == ReceptionAnswer.Accept && missing.Count > 0 ? DossierRefusals.PapersMissing(missing)
            : input.Answer == ReceptionAnswer.Accept && !input.NoPapers && !input.Papers.Any(paper => paper.Provided)
                ? DossierRefusals.NoPapersSeen
            : input.Answer == ReceptionAnswer.AskSupplement && missing.Count == 0 && input.Content.Length == 0
                ? DossierRefusals.ReasonMissing
            : input.Answer == ReceptionAnswer.Reject && input.Content.Length == 0 ? DossierRefusals.ReasonMissing
            : null;
    }

    public static string TextOf(Dossier dossier, Reception input, ProcedureVersion procedure, IReadOnlyCollection<Dossier> twice) =>
        input.Answer switch
        {
            ReceptionAnswer.AskSupplement => "Nhận đăng ký, yêu cầu bổ sung giấy tờ",
            ReceptionAnswer.Reject => "Từ chối tiếp nhận",
            _ =>
                $"Tiếp nhận {DossierLabels.Of(dossier.Channel).ToLowerInvariant()}, hẹn trả {(dossier.DueAt is { } due ? VietnameseFormat.Moment(due) : "không quy định")}",
        }
        + (twice.Count > 0 ? $"; không phải hồ sơ trùng với {string.Join(", ", twice.Select(row => row.Code))}" : null)
        + (IsFor(input.Applicant.Kind, procedure.Applicants) ? null : $"; đối tượng trong danh mục: {procedure.Applicant}");
}
