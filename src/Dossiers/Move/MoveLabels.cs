using ThongSuot.Procedures;
using ThongSuot.Web.Acts;

namespace ThongSuot.Dossiers.Move;

/// <summary>What the form of an act says of the dossier in hand, where the act's own words leave it open.</summary>
internal static class MoveLabels
{
    /// <summary>What the act does; which rule of the clock holds after a supplement is the procedure's.</summary>
    public static string EffectOf(ActForm<DossierAct> act, ProcedureVersion? procedure) =>
        act.Act == DossierAct.TakeSupplement && procedure is { AfterSupplement: var clock }
            ? clock == ClockAfterSupplement.Restart
                ? "Thời hạn tính lại từ đầu kể từ khi ghi nhận, theo quy định của thủ tục."
                : "Thời hạn tính tiếp phần còn lại kể từ khi ghi nhận, theo quy định của thủ tục."
            : act.Effect;

    /// <summary>What the words are for; a reason where this dossier needs one.</summary>
    public static string ContentOf(ActForm<DossierAct> act, Dossier dossier) =>
        act.Act switch
        {
            DossierAct.AskSupplement => "Nội dung khác",
            DossierAct.Return when !dossier.IsSettled => "Lý do trả khi chưa thu đủ; người nhận, giấy tờ mang theo",
            DossierAct.TakeSupplement => "Ghi chú; lý do nếu giải quyết tiếp khi chưa đủ giấy tờ",
            _ => act.Content ?? string.Empty,
        };
}
