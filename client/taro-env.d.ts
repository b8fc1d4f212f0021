/// <reference types="@tarojs/taro" />

declare const defineAppConfig: (config: import('@tarojs/taro').AppConfig) => import('@tarojs/taro').AppConfig
declare const definePageConfig: (config: import('@tarojs/taro').PageConfig) => import('@tarojs/taro').PageConfig

/** The CloudBase environment, or empty for the first one the mini-program owns. */
declare const CLOUD_ENV: string

/** The subscription message templates the account has approved. */
declare const NOTICE_TEMPLATES: import('@shared/domain/notice-templates').TemplateIds

declare module '*.scss'
