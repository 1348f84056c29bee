using KoreanWar.Web;

return await KoreanWarSite.RunAsync(args);
