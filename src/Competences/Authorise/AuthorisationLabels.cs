namespace ThongSuot.Competences.Authorise;

internal static class AuthorisationLabels
{
    public static string Of(Authorisation row, DateOnly today) =>
        row.State switch
        {
            AuthorisationState.Draft => "Dự thảo, chờ người đứng đầu ký",
            AuthorisationState.Withdrawn => "Đã rút",
            AuthorisationState.Revoked when row.HoldsOn(today) => "Còn hiệu lực, đã thu hồi từ ngày sau",
            AuthorisationState.Revoked => "Đã thu hồi",
            _ when today < row.From => "Đã ký, chưa đến ngày",
            _ => row.HoldsOn(today) ? "Còn hiệu lực" : "Hết thời hạn",
        };
}
